using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Queries;

public class MemberQueriesTests : SeededTests
{
    [Theory]
    [InlineData(Language.Fr, "Élbonie", "Danemark", "Espagne")]
    [InlineData(Language.Es, "Árgel", "Alemania", "Armenia")]
    public async Task An_accent_does_not_send_a_name_to_the_end(Language language, string name, string before, string after)
    {
        await Database.ChangeAsync("member/uzbekistan", (MemberContent content) =>
            content.With(language, text => text with { Title = name, ShortTitle = null, SortTitle = null }));

        var names = await NamesAsync(language);
        Assert.Equal([before, name, after], names.Skip(names.IndexOf(name) - 1).Take(3));
    }

    [Fact]
    public async Task Russian_names_follow_the_Russian_alphabet()
    {
        const string Alphabet = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";
        var letters = (await ListAsync(Language.Ru)).Select(member => Alphabet.IndexOf(member.Name.Text.SortTitle[0], StringComparison.Ordinal)).ToList();
        Assert.Equal(51, letters.Count);
        Assert.DoesNotContain(-1, letters);
        Assert.Equal(letters.Order(), letters);
    }

    [Fact]
    public async Task Each_language_has_its_own_order()
    {
        Assert.Equal("Albanie", (await NamesAsync(Language.Fr))[0]);
        Assert.Equal("Австрия", (await NamesAsync(Language.Ru))[0]);
        Assert.True(await IndexAsync(Language.Fr, "member/germany") < await IndexAsync(Language.Fr, "member/belgium"));
        Assert.True(await IndexAsync(Language.En, "member/germany") > await IndexAsync(Language.En, "member/belgium"));
    }

    [Fact]
    public async Task A_member_shows_its_presidency_initiatives_and_meetings()
    {
        var poland = (await ListAsync(Language.Fr)).Single(member => member.Name.Key == "member/poland");
        Assert.Equal([PartialDateRange.Parse("2011/2017")], poland.Terms);
        Assert.Equal((1, 4), (poland.Leads, poland.Meetings));
    }

    [Theory]
    [InlineData(null, "1900-01-01", true)]
    [InlineData("2012-03/..", "2012-02-29", false)]
    [InlineData("2012-03/..", "2012-03-01", true)]
    [InlineData("2012-03/2014", "2014-12-31", true)]
    [InlineData("2012-03/2014", "2015-01-01", false)]
    public async Task A_member_may_be_one_on_the_days_that_its_participation_may_hold(string? participation, string day, bool expected)
    {
        await Database.ChangeAsync("member/sweden", (MemberContent content) =>
            content with { Participation = participation is null ? null : PartialDateRange.Parse(participation), Aliases = ["Sverige", "Suecia"] });
        var sweden = (await ListAsync(Language.Fr)).Single(member => member.Name.Key == "member/sweden");
        Assert.Equal(expected, sweden.MayBeMemberOn(PartialDate.Parse(day).First));
    }

    [Fact]
    public async Task Only_Albania_is_named_elsewhere_only() => Assert.Equal(
        ["member/albania"], (await ListAsync(Language.Fr)).Where(member => member.IsNamedElsewhereOnly).Select(member => member.Name.Key));

    [Fact]
    public async Task Only_Kosovos_code_is_user_assigned() => Assert.Equal(
        ["member/kosovo"], (await ListAsync(Language.Fr)).Where(member => member.HasUserAssignedCode).Select(member => member.Name.Key));

    private async Task<List<string>> NamesAsync(Language language) => [.. (await ListAsync(language)).Select(member => member.Name.Text.Title)];

    private async Task<int> IndexAsync(Language language, string key) =>
        (await ListAsync(language)).Select(member => member.Name.Key).ToList().IndexOf(key);

    private Task<IReadOnlyList<MemberSummary>> ListAsync(Language language) =>
        Database.ReadAsync(db => new MemberQueries(db).ListAsync(language, default));
}
