using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Checks;

/// <summary>What only editors are told.</summary>
public sealed class EditorsFindingsTests : SeededTests
{
    private const string Sofia = "meeting/2016-02-11-national-contact-points";
    private const string Poland = "presidency-term/poland-2011";

    [Fact]
    public async Task Terms_that_have_days_in_common_are_an_error()
    {
        Assert.True((await Database.PublishAsync("presidency-term/sweden", TestContent.Term("2018/2019"))).Succeeded);
        Assert.Empty(await FindAsync(FindingKind.TermsOverlap));
        // Publishing refuses such a term; a row that somebody mended by hand shows it.
        await Database.WithAsync((SiteDbContext db) => db.PresidencyTerms.Where(term => term.Item.Key == Poland)
            .ExecuteUpdateAsync(set => set.SetProperty(term => term.Dates!.Text, "2011/2020").SetProperty(term => term.Dates!.LastDay, new DateOnly(2020, 12, 31).DayNumber)));
        var finding = Assert.Single(await FindAsync(FindingKind.TermsOverlap));
        Assert.Equal((Poland, "presidency-term/sweden", FindingLevel.Error), (finding.ItemKey, finding.Words.Single(), finding.Level));
    }

    [Theory]
    [InlineData("2017/2019", false)]
    [InlineData("2018/2019", false)]
    [InlineData("2018-01-01/..", false)]
    [InlineData("2018-01-02/..", true)]
    [InlineData("2019/2020", true)]
    public async Task Days_between_two_terms_are_a_gap_when_nobody_can_have_held_them(string next, bool isGap)
    {
        Assert.True((await Database.PublishAsync("presidency-term/sweden", TestContent.Term(next))).Succeeded);
        Assert.Equal(isGap ? [Poland] : [], (await FindAsync(FindingKind.GapAfterTerm)).Select(finding => finding.ItemKey));
    }

    [Theory]
    [InlineData("2016-03/..", true)]
    [InlineData("../2016-01", true)]
    [InlineData("2016-02/..", false)]
    public async Task A_host_that_was_no_member_then_is_an_error(string participation, bool isFound)
    {
        await Database.ChangeAsync("member/bulgaria", (MemberContent content) => content with { Participation = PartialDateRange.Parse(participation) });
        var findings = await FindAsync(FindingKind.HostWasNoMember);
        Assert.Equal(isFound ? [Sofia] : [], findings.Select(finding => finding.ItemKey));
        Assert.All(findings, finding => Assert.Equal("bulgaria-interior-ministry", finding.Words.Single()));
    }

    [Fact]
    public async Task A_holder_that_was_no_member_then_is_an_error()
    {
        await Database.ChangeAsync("member/poland", (MemberContent content) => content with { Participation = PartialDateRange.Parse("2018/..") });
        Assert.Equal(Poland, Assert.Single(await FindAsync(FindingKind.HolderWasNoMember)).ItemKey);
    }

    [Theory]
    [InlineData("Le Processus réunit 50 États.", true)]
    [InlineData("Le Processus réunit {{members.states.count}} États.", false)]
    [InlineData("Une hausse de 50 % en un an, page 50-51, 50 000 personnes, 1950.", false)]
    [InlineData("Voir [ici](https://example.org/50 \"50\") ou `50`.", false)]
    public async Task A_number_that_a_token_would_give_is_found_in_prose(string body, bool isFound)
    {
        Assert.True((await Database.PublishAsync("page/essai", TestContent.Page(body: body))).Succeeded);
        var findings = await FindAsync(FindingKind.NumberTyped);
        Assert.Equal(isFound ? [("page/essai", Language.Fr, 50, "{{members.states.count}}")] : [], findings.Select(finding => (finding.ItemKey, finding.Language!.Value, finding.Numbers[0], finding.Words[0])));
    }

    [Fact]
    public async Task Readers_are_told_only_what_is_marked_public()
    {
        var before = await PublicAsync();
        Assert.True((await Database.PublishAsync("page/essai", TestContent.Page(body: "50 États."))).Succeeded);
        Assert.True((await Database.PublishAsync("presidency-term/sweden", TestContent.Term("2019/2020"))).Succeeded);
        Assert.Equal(before, await PublicAsync());
        Assert.Equal(before + 2, (await AllAsync()).Count);
    }

    private Task<int> PublicAsync() => Database.GetAsync(async (SiteDbContext db) => (await new SiteChecks(db).RunPublicAsync(default)).Count);

    private Task<IReadOnlyList<Finding>> AllAsync() => Database.GetAsync((SiteDbContext db) => new SiteChecks(db).RunAsync(default));

    private async Task<IReadOnlyList<Finding>> FindAsync(FindingKind kind) => [.. (await AllAsync()).Where(finding => finding.Kind == kind)];
}
