using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;

namespace PragueProcess.Tests.Web.Feeds.Parity;

/// <summary>Tables, calendars and feeds say of each item what its row holds, in every language.</summary>
[Collection(SeededSite.Name)]
public sealed partial class ListParityTests(Site site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task A_table_states_each_meeting_as_its_row_does(Language language)
    {
        var rows = await RowsAsync(language);
        var table = await site.CsvAsync($"{SiteLinks.Section(Section.Meetings, language)}.csv");
        Assert.Equal(
            rows.Select(row => (Path(row, language), row.FullName, row.KindName, row.Dates.Start?.ToString(), row.Dates.End?.ToString(), Statement.Words(row.Place))),
            table.Select(row => (new Uri(row["url"]).AbsolutePath, row["title"], row["kind"], (string?)row["start"], (string?)row["end"], Place(row["city"], row["country"]))));
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task A_calendar_states_each_meeting_of_a_known_day_as_its_row_does(Language language)
    {
        var rows = (await RowsAsync(language)).Where(row => row.Dates.Precision == DatePrecision.Day);
        var calendar = await CalendarFile.LoadAsync(site, $"{SiteLinks.Section(Section.Meetings, language)}.ics");
        Assert.Equal(
            rows.Select(row => (Path(row, language), row.FullName, Compact(row.Dates.First), Compact(row.Dates.Last.AddDays(1)), Statement.Words(row.Place))).Order(),
            calendar.Events.Select(one => (
                new Uri(one["URL"]).AbsolutePath,
                one[$"SUMMARY;LANGUAGE={language.Code()}"],
                one["DTSTART;VALUE=DATE"],
                one["DTEND;VALUE=DATE"],
                one.GetValueOrDefault($"LOCATION;LANGUAGE={language.Code()}") ?? one.GetValueOrDefault("LOCATION"))).Order());
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task A_feed_states_each_meeting_as_its_row_does(Language language)
    {
        var rows = await RowsAsync(language);
        var entries = await EntriesAsync(Section.Meetings, language);
        Assert.Equal(rows.Count, entries.Count);
        Assert.All(rows, row =>
        {
            var entry = entries[Path(row, language)];
            var words = TextOf.Normal(Tags().Replace(WebUtility.HtmlDecode(entry.Element(Atom + "content")!.Value), " "));
            Assert.Equal(row.FullName, entry.Element(Atom + "title")!.Value);
            Assert.Contains(Statement.Words(row.Dates, language)!, words, StringComparison.Ordinal);
            Assert.Contains(TextOf.Normal(Statement.Words(row.Place) ?? ""), words, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task A_table_states_each_member_as_its_row_does(Language language)
    {
        var rows = await site.WithAsync((MemberQueries queries) => queries.ListAsync(language, CancellationToken.None));
        var table = await site.CsvAsync($"{SiteLinks.Section(Section.Members, language)}.csv");
        Assert.Equal(
            rows.Select(row => (SiteLinks.Member(language, row.Name.Path), row.Name.Text.Title, row.Name.Code ?? "", row.SourceName ?? "")),
            table.Select(row => (new Uri(row["url"]).AbsolutePath, row["title"], row["code"], row["source_name"])));
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task A_table_and_a_feed_state_each_document_as_its_row_does(Language language)
    {
        var rows = await site.WithAsync((DocumentQueries queries) => queries.ListAsync(language, CancellationToken.None));
        var table = await site.CsvAsync($"{SiteLinks.Section(Section.Documents, language)}.csv");
        Assert.Equal(
            rows.Select(row => (SiteLinks.Document(language, row.Path), row.Text.Title, row.OriginalTitle, row.KindName, row.Date?.Start?.ToString() ?? "")),
            table.Select(row => (new Uri(row["url"]).AbsolutePath, row["title"], row["original_title"], row["kind"], row["start"])));
        var entries = await EntriesAsync(Section.Documents, language);
        Assert.Equal(
            rows.Select(row => (SiteLinks.Document(language, row.Path), row.Text.Title)).Order(),
            entries.Select(entry => (entry.Key, entry.Value.Element(Atom + "title")!.Value)).Order());
    }

    private async Task<Dictionary<string, XElement>> EntriesAsync(Section section, Language language)
    {
        var feed = XElement.Parse(await (await site.GetAsync($"{SiteLinks.Section(section, language)}.atom")).Content.ReadAsStringAsync());
        return feed.Elements(Atom + "entry").ToDictionary(entry => new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath);
    }

    private Task<IReadOnlyList<MeetingSummary>> RowsAsync(Language language) =>
        site.WithAsync((MeetingQueries queries) => queries.ListAsync(language, CancellationToken.None));

    private static string Path(MeetingSummary row, Language language) => SiteLinks.Meeting(language, row.Path);

    private static string? Place(string city, string country) => (city, country) switch
    {
        ("", "") => null,
        ("", _) => country,
        _ => $"{city}, {country}",
    };

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
