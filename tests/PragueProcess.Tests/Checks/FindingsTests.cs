using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Checks;

public class FindingsTests : SeededTests
{
    private const string Process = "process/prague-process";
    private const string Current = "presidency-term/current";

    public static IEnumerable<object[]> Mended => Mends.Keys.Select(key => new object[] { key.Kind, key.Item });

    private static readonly Dictionary<(FindingKind Kind, string Item), (string Key, Func<ItemContent, ItemContent> Mend)> Mends = new()
    {
        [(FindingKind.MemberCountDiffers, Process)] = ("member/albania", content => (MemberContent)content with { SourceName = "Albania" }),
        [(FindingKind.MemberNamedElsewhere, "member/albania")] = ("member/albania", content => (MemberContent)content with { SourceName = "Albania" }),
        [(FindingKind.PresidencyToBeAnnounced, Current)] =
            (Current, content => (PresidencyTermContent)content with { Holder = "member/czechia", Dates = PartialDateRange.Parse("2021/..") }),
        [(FindingKind.SourcesDiffer, Current)] = (Current, content => content with { Differences = [] }),
        [(FindingKind.MeetingWithoutPlace, "meeting/2015-12-07-senior-officials")] = ("meeting/2015-12-07-senior-officials", Placed),
        [(FindingKind.MeetingWithoutCountry, "meeting/2013-02-27-senior-officials")] = ("meeting/2013-02-27-senior-officials", Placed),
        [(FindingKind.MeetingWithoutCity, "meeting/2011-11-ministerial")] = ("meeting/2011-11-ministerial", Placed),
        [(FindingKind.MeetingWithoutDay, "meeting/2011-11-ministerial")] =
            ("meeting/2011-11-ministerial", content => (MeetingContent)content with { Dates = PartialDateRange.Parse("2011-11-03/2011-11-04") }),
        [(FindingKind.DocumentWithoutAddress, "document/factsheet")] = ("document/factsheet", content => (DocumentContent)content with
        {
            Versions = [new DocumentVersionContent { Language = "en", Url = "https://www.pragueprocess.eu/factsheet" }],
        }),
        [(FindingKind.SitePublisherMissing, Process)] = (Process, content => (ProcessContent)content with { SitePublisher = "Somebody" }),
        [(FindingKind.DataLicenceMissing, Process)] = (Process, content => (ProcessContent)content with { DataLicence = "CC-BY-4.0" }),
    };

    [Fact]
    public async Task Fifty_States_are_declared_49_named_and_50_listed()
    {
        var finding = Assert.Single(await FindAsync(FindingKind.MemberCountDiffers));
        Assert.Equal(Process, finding.ItemKey);
        Assert.Equal([50, 49, 50], finding.Numbers);
    }

    [Theory]
    [InlineData(FindingKind.MemberNamedElsewhere, "member/albania")]
    [InlineData(FindingKind.PresidencyToBeAnnounced, Current)]
    [InlineData(FindingKind.MeetingWithoutPlace, "meeting/2015-12-07-senior-officials", "meeting/2014-03-19-pilot-project-4")]
    [InlineData(FindingKind.MeetingWithoutCountry, "meeting/2013-02-27-senior-officials")]
    [InlineData(FindingKind.MeetingWithoutCity, "meeting/2011-11-ministerial")]
    [InlineData(FindingKind.MeetingWithoutDay, "meeting/2013-01-workshop", "meeting/2011-11-ministerial")]
    [InlineData(FindingKind.DocumentWithoutAddress, "document/factsheet", "document/five-years")]
    [InlineData(FindingKind.SitePublisherMissing, Process)]
    [InlineData(FindingKind.DataLicenceMissing, Process)]
    public async Task What_is_not_known_is_found(FindingKind kind, params string[] items) =>
        Assert.Equal(items, (await FindAsync(kind)).Select(finding => finding.ItemKey));

    [Theory]
    [InlineData(Current, "holder", "member/czechia", "iom-profile-english")]
    [InlineData("presidency-term/poland-2011", "dates", "2010-12/2017", "process-states-partners")]
    [InlineData("initiative/targeted-initiative", "dates", "2012-08/2017-06", "process-initiative-closing")]
    [InlineData("meeting/2016-02-11-national-contact-points", "dates", "2016-02-12/2016-02-13", "process-sofia-2016")]
    [InlineData("meeting/2016-09-20-ministerial", "dates", "2016-09-19/2016-09-20", "process-krakow-2016")]
    public async Task What_another_source_says_is_found(string item, string field, string value, string source) =>
        Assert.Contains(new FindingStatement(field, value, source), (await FindAsync(FindingKind.SourcesDiffer)).Where(f => f.ItemKey == item).Select(f => f.Statement));

    [Fact]
    public async Task Nothing_else_contradicts()
    {
        Assert.Equal(5, (await FindAsync(FindingKind.SourcesDiffer)).Count);
        Assert.Equal(18, (await AllAsync()).Count);
    }

    [Theory]
    [MemberData(nameof(Mended))]
    public async Task A_finding_goes_when_its_cause_is_mended(FindingKind kind, string item)
    {
        Assert.Contains(await FindAsync(kind), finding => finding.ItemKey == item);
        var (key, mend) = Mends[(kind, item)];
        await Database.ChangeAsync(key, mend);
        Assert.DoesNotContain(await FindAsync(kind), finding => finding.ItemKey == item);
    }

    [Theory]
    [InlineData(MeetingStatus.Confirmed, MeetingAttendance.Online)]
    [InlineData(MeetingStatus.Cancelled, MeetingAttendance.InPerson)]
    public async Task A_meeting_that_was_held_nowhere_lacks_no_place(MeetingStatus status, MeetingAttendance attendance)
    {
        const string key = "meeting/2015-12-07-senior-officials";
        await Database.ChangeAsync(key, (MeetingContent content) => content with { Status = status, Attendance = attendance });
        Assert.DoesNotContain(await FindAsync(FindingKind.MeetingWithoutPlace), finding => finding.ItemKey == key);
    }

    [Fact]
    public async Task A_finding_comes_when_the_list_grows()
    {
        await Database.ChangeAsync("member/albania", (MemberContent content) => content with { SourceName = "Albania" });
        Assert.Empty(await FindAsync(FindingKind.MemberCountDiffers));
        await Database.ChangeAsync(Process, (ProcessContent content) => content with { DeclaredMemberStates = 51 });
        Assert.Equal([51, 50, 50], Assert.Single(await FindAsync(FindingKind.MemberCountDiffers)).Numbers);
    }

    private static ItemContent Placed(ItemContent content) => (MeetingContent)content with { Place = "warsaw", PlaceStatement = PlaceStatement.CityAndState };

    private async Task<IReadOnlyList<Finding>> FindAsync(FindingKind kind) => [.. (await AllAsync()).Where(finding => finding.Kind == kind)];

    private Task<IReadOnlyList<Finding>> AllAsync() => Database.ReadAsync(db => new SiteChecks(db).RunAsync(default));
}
