using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Checks;

public sealed class SiteChecksTests
{
    [Fact]
    public async Task The_profile_has_just_these_contradictions_and_gaps()
    {
        await using var database = await TestDatabase.SeededAsync();
        var findings = await FindAsync(database);
        Assert.Equal([50, 49, 50], findings.Single(finding => finding.Kind == FindingKind.MemberCountDiffers).Numbers);
        Assert.Equal("member/albania", findings.Single(finding => finding.Kind == FindingKind.MemberNamedElsewhere).ItemKey);
        Assert.Equal(
            new Dictionary<FindingKind, int>
            {
                [FindingKind.MemberCountDiffers] = 1,
                [FindingKind.MemberNamedElsewhere] = 1,
                [FindingKind.PresidencyToBeAnnounced] = 1,
                [FindingKind.MeetingWithoutPlace] = 2,
                [FindingKind.MeetingWithoutCountry] = 1,
                [FindingKind.MeetingWithoutCity] = 1,
                [FindingKind.MeetingWithoutDay] = 2,
                [FindingKind.DocumentWithoutAddress] = 2,
                [FindingKind.SourcesDiffer] = 5,
                [FindingKind.SitePublisherMissing] = 1,
                [FindingKind.DataLicenceMissing] = 1,
            },
            findings.GroupBy(finding => finding.Kind).ToDictionary(group => group.Key, group => group.Count()));
    }

    [Fact]
    public async Task A_finding_goes_when_its_cause_is_mended()
    {
        await using var database = await TestDatabase.SeededAsync();
        var process = (ProcessContent)await database.LiveAsync("process/prague-process");
        await database.PublishAsync("process/prague-process", process with { SitePublisher = "ICMPD", DataLicence = "CC-BY-4.0" });
        var conference = (MeetingContent)await database.LiveAsync("meeting/2011-11-ministerial");
        await database.PublishAsync(
            "meeting/2011-11-ministerial", conference with { Dates = PartialDateRange.Parse("2011-11-03/2011-11-04"), PlaceStatement = PlaceStatement.CityAndState });
        var kinds = (await FindAsync(database)).Select(finding => finding.Kind).ToList();
        Assert.DoesNotContain(FindingKind.SitePublisherMissing, kinds);
        Assert.DoesNotContain(FindingKind.DataLicenceMissing, kinds);
        Assert.DoesNotContain(FindingKind.MeetingWithoutCity, kinds);
        Assert.Single(kinds, FindingKind.MeetingWithoutDay);
    }

    [Fact]
    public async Task A_source_that_the_fact_now_agrees_with_says_nothing_otherwise()
    {
        const string key = "presidency-term/current";
        await using var database = await TestDatabase.SeededAsync();
        var term = (PresidencyTermContent)await database.LiveAsync(key);
        var said = Assert.Single(term.Differences).Value;
        await database.PublishAsync(key, term with { Holder = said, Dates = PartialDateRange.Parse("2021/..") });
        Assert.DoesNotContain(await FindAsync(database), finding => finding.ItemKey == key && finding.Kind == FindingKind.SourcesDiffer);
        await database.PublishAsync(key, term with { Holder = "member/lithuania", Dates = PartialDateRange.Parse("2021/..") });
        Assert.Contains(await FindAsync(database), finding => finding.ItemKey == key && finding.Kind == FindingKind.SourcesDiffer);
    }

    private static Task<IReadOnlyList<Finding>> FindAsync(TestDatabase database) =>
        database.GetAsync((SiteDbContext db) => new SiteChecks(db).RunAsync(CancellationToken.None));
}
