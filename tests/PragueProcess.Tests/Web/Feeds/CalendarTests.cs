using System.Net;
using System.Text;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>Meetings can be kept in a calendar.</summary>
[Collection(SeededSite.Name)]
public sealed class CalendarTests(Site site)
{
    private const string Krakow = "Senior Officials’ Meeting, Krakow, 2016";

    [Fact]
    public async Task A_meeting_lasts_whole_days_and_its_end_is_the_day_after()
    {
        var calendar = await CalendarFile.LoadAsync(site, "/en/meetings.ics");
        var meeting = calendar.Events.Single(one => one["SUMMARY;LANGUAGE=en"] == Krakow);
        Assert.Equal(("20160615", "20160617"), (meeting["DTSTART;VALUE=DATE"], meeting["DTEND;VALUE=DATE"]));
        Assert.Equal(("Krakow, Poland", "CONFIRMED", "0"), (meeting["LOCATION"], meeting["STATUS"], meeting["SEQUENCE"]));
        Assert.Equal("http://localhost/en/meetings/2016/senior-officials-meeting-krakow", meeting["URL"]);
        Assert.Matches(@"^\d{8}T\d{6}Z$", meeting["DTSTAMP"]);
        Assert.Contains("iom.int", meeting["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/reunions.ics", 14, "2 réunions n’y figurent pas")]
    [InlineData("/ru/vstrechi.ics", 14, "2 встречи не включены")]
    [InlineData("/es/reuniones.ics?kind=workshop", 2, "1 reunión no figura")]
    public async Task A_meeting_of_which_only_the_month_is_known_is_named_but_given_no_day(string path, int count, string words)
    {
        var calendar = await CalendarFile.LoadAsync(site, path);
        Assert.Equal(count, calendar.Events.Count);
        Assert.Contains(words, calendar.Properties["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Contains("2013/", calendar.Properties["DESCRIPTION"], StringComparison.Ordinal);
        Assert.DoesNotContain(calendar.Events, one => one["DTSTART;VALUE=DATE"].StartsWith("201301", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_month_alone_is_no_calendar()
    {
        var path = (await site.CsvAsync("/fr/reunions.csv")).Single(row => row["key"] == "meeting/2013-01-workshop")["url"]["http://localhost".Length..];
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"{path}.ics")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/fr/reunions/2011.ics")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/fr/membres.ics")).StatusCode);
    }

    [Theory]
    [InlineData("/ru/vstrechi", "prague-process-ru-vstrechi.ics")]
    [InlineData("/fr/reunions/2016", "prague-process-fr-reunions-2016.ics")]
    [InlineData("/en/meetings/2016/senior-officials-meeting-krakow", "prague-process-en-meetings-2016-senior-officials-meeting-krakow.ics")]
    public async Task A_calendar_tells_programs_what_it_is_and_when_to_come_again(string page, string file)
    {
        var calendar = await CalendarFile.LoadAsync(site, $"{page}.ics");
        Assert.Equal($"http://localhost{page}.ics", calendar.Properties["SOURCE;VALUE=URI"]);
        Assert.Equal(("P1D", "P1D"), (calendar.Properties["REFRESH-INTERVAL;VALUE=DURATION"], calendar.Properties["X-PUBLISHED-TTL"]));
        Assert.Equal(calendar.Properties["NAME"], calendar.Properties["X-WR-CALNAME"]);
        Assert.Equal("2.0", calendar.Properties["VERSION"]);
        Assert.All(Encoding.Latin1.GetString(calendar.Bytes).Split("\r\n"), line => Assert.True(line.Length <= 75 && !line.Contains('\n', StringComparison.Ordinal), line));
        using var response = await site.GetAsync($"{page}.ics");
        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(file, response.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task A_meeting_keeps_its_identity_and_counts_its_changes()
    {
        const string Key = "meeting/2016-06-15-senior-officials";
        await using var edited = new Site();
        var before = (await CalendarFile.LoadAsync(edited, "/en/meetings/2016/senior-officials-meeting-krakow.ics")).Events.Single();
        await edited.ChangeAsync<MeetingContent>(Key, meeting => meeting with { Status = MeetingStatus.Cancelled });
        var cancelled = (await CalendarFile.LoadAsync(edited, "/en/meetings.ics")).Events.Single(one => one["UID"] == before["UID"]);
        Assert.Equal(("CANCELLED", "1", $"Cancelled: {Krakow}"), (cancelled["STATUS"], cancelled["SEQUENCE"], cancelled["SUMMARY;LANGUAGE=en"]));
        await edited.ChangeAsync<MeetingContent>(Key, meeting => meeting with { Status = MeetingStatus.Postponed });
        var postponed = (await CalendarFile.LoadAsync(edited, "/fr/reunions.ics")).Events.Single(one => one["UID"] == before["UID"]);
        Assert.Equal(("TENTATIVE", "2"), (postponed["STATUS"], postponed["SEQUENCE"]));
    }
}
