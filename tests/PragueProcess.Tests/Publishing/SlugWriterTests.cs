using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

public class SlugWriterTests : SeededTests
{
    private const string Poland = "member/poland";

    [Fact]
    public async Task A_changed_slug_keeps_the_old_path()
    {
        await RenameAsync("republique-de-pologne");

        Assert.Equal(new Resolution.Moved("republique-de-pologne"), await ResolveAsync("pologne"));
        Assert.Equal(Poland, Assert.IsType<Resolution.Found>(await ResolveAsync("republique-de-pologne")).Key);
    }

    [Fact]
    public async Task A_slug_changed_twice_leads_on_without_a_chain()
    {
        await RenameAsync("a");
        await RenameAsync("b");

        Assert.Equal(new Resolution.Moved("b"), await ResolveAsync("pologne"));
        Assert.Equal(new Resolution.Moved("b"), await ResolveAsync("a"));
    }

    [Fact]
    public async Task A_slug_changed_back_makes_no_loop()
    {
        await RenameAsync("a");
        await RenameAsync("pologne");

        Assert.IsType<Resolution.Found>(await ResolveAsync("pologne"));
        Assert.Equal(new Resolution.Moved("pologne"), await ResolveAsync("a"));
        Assert.Equal(2, (await Database.ItemAsync(Poland)).Slugs.Count(slug => slug.Language == Language.Fr));
    }

    [Fact]
    public async Task A_meeting_that_moves_to_another_year_keeps_its_old_path()
    {
        await Database.ChangeAsync(
            "meeting/2015-02-12-workshop", (MeetingContent content) => content with { Dates = PartialDateRange.Parse("2016-02-12") });
        var slug = (await Database.LiveAsync<MeetingContent>("meeting/2015-02-12-workshop")).Texts[Language.Fr].Slug;

        var resolution = await Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(ItemKind.Meeting, Language.Fr, $"2015/{slug}", default));
        Assert.Equal(new Resolution.Moved($"2016/{slug}"), resolution);
    }

    [Theory]
    [InlineData("pologne")]
    [InlineData("republique-de-pologne")]
    public async Task A_slug_that_is_or_was_another_items_is_refused(string slug)
    {
        await RenameAsync("republique-de-pologne");
        await Database.EditAsync("member/albania", (MemberContent content) => content.With(Language.Fr, text => text with { Slug = slug }));

        var refusal = Assert.Single((await Database.PublishAsync("member/albania")).Refusals);

        Assert.Equal(new Refusal(RefusalReason.SlugTaken, Language.Fr, slug, Poland) { ItemKey = "member/albania" }, refusal);
        Assert.Equal("albanie", (await Database.ItemAsync("member/albania")).Slugs.Single(row => row.Language == Language.Fr).Path);
    }

    [Fact]
    public async Task The_slug_of_a_withdrawn_item_stays_taken()
    {
        await Database.WithdrawAsync("member/albania");
        await Database.EditAsync(Poland, (MemberContent content) => content.With(Language.Fr, text => text with { Slug = "albanie" }));
        Assert.Equal(RefusalReason.SlugTaken, Assert.Single((await Database.PublishAsync(Poland)).Refusals).Reason);
    }

    [Fact]
    public async Task Items_of_different_kinds_may_share_a_slug() => Assert.Empty(await Database.TryAsync("page/pologne", Samples.Page("pologne")));

    [Fact]
    public async Task A_page_cannot_take_the_name_of_a_section()
    {
        var refusal = Assert.Single(await Database.TryAsync("page/newly", Samples.Page("members")));
        Assert.Equal(new Refusal(RefusalReason.SlugReserved, Language.Fr, "members") { ItemKey = "page/newly" }, refusal);
    }

    [Fact]
    public async Task A_member_may_have_the_name_of_a_section()
    {
        await RenameAsync("members");
        Assert.IsType<Resolution.Found>(await ResolveAsync("members"));
    }

    [Theory]
    [InlineData("Pologne")]
    [InlineData("po.logne")]
    [InlineData("po--logne")]
    [InlineData("польша")]
    public async Task A_slug_is_of_small_letters_digits_and_hyphens(string slug)
    {
        var refusal = Assert.Single(await Database.TryAsync("page/newly", Samples.Page(slug)));
        Assert.Equal((RefusalReason.InvalidField, "slug"), (refusal.Reason, refusal.Details[0]));
    }

    [Fact]
    public async Task A_slug_that_is_too_long_with_the_year_before_it_is_refused()
    {
        var longest = new string('a', Slug.MaxLength - "2016/".Length);
        Assert.Equal(
            new Refusal(RefusalReason.TooLong, "slug", longest.Length, Language.Fr) { ItemKey = "meeting/newly" },
            Assert.Single(await Database.TryAsync("meeting/newly", Samples.Meeting("2016", longest + "a"))));
        Assert.Empty(await Database.TryAsync("meeting/newly", Samples.Meeting("2016", longest)));
    }

    private Task RenameAsync(string slug) => Database.ChangeAsync(Poland, (MemberContent content) =>
        content.With(Language.Fr, text => text with { Slug = slug }));

    private Task<Resolution> ResolveAsync(string path) =>
        Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(ItemKind.Member, Language.Fr, path, default));
}
