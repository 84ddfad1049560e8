using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Queries;

public class SlugQueriesTests : SeededTests
{
    [Fact]
    public async Task A_path_finds_its_item_with_its_paths_in_all_languages()
    {
        var found = Assert.IsType<Resolution.Found>(await ResolveAsync(Language.Fr, "pologne"));
        Assert.Equal(("member/poland", ItemKind.Member), (found.Key, found.Kind));
        Assert.Equal(["pologne", "poland", "polonia", "polsha"], Languages.All.Select(language => found.Paths[language]));
        Assert.Empty(found.Untranslated);
        Assert.Equal(Database.Clock.GetUtcNow(), found.ChangedAt);
    }

    [Theory]
    [InlineData(Language.En, "pologne", "poland")]
    [InlineData(Language.Fr, "poland", "pologne")]
    [InlineData(Language.Ru, "polonia", "polsha")]
    public async Task A_path_of_another_language_leads_to_that_of_this_one(Language language, string path, string expected) =>
        Assert.Equal(new Resolution.Moved(expected), await ResolveAsync(language, path));

    [Theory]
    [InlineData("atlantide")]
    [InlineData("a-propos-de-l-oim")]
    [InlineData("")]
    public async Task An_unknown_path_finds_nothing(string path) => Assert.IsType<Resolution.Unknown>(await ResolveAsync(Language.Fr, path));

    [Fact]
    public async Task A_draft_is_unknown()
    {
        await Database.SaveAsync("member/new", Samples.Member(95));
        Assert.IsType<Resolution.Unknown>(await ResolveAsync(Language.Fr, "membre-95"));
        Assert.IsType<Resolution.Unknown>(await Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync("member/new", default)));
    }

    [Fact]
    public async Task An_item_without_a_text_answers_under_the_path_of_its_original()
    {
        Assert.Empty(await Database.TryAsync("page/newly", Samples.Page("nouvelle")));
        var resolution = await Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(ItemKind.Page, Language.Ru, "nouvelle", default));
        var found = Assert.IsType<Resolution.Found>(resolution);
        Assert.Equal([Language.En, Language.Es, Language.Ru], found.Untranslated.Order());
    }

    private Task<Resolution> ResolveAsync(Language language, string path) =>
        Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(ItemKind.Member, language, path, default));
}
