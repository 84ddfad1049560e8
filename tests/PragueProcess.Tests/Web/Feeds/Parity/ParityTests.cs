using System.Text.Json.Nodes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;

namespace PragueProcess.Tests.Web.Feeds.Parity;

/// <summary>All formats and all languages say the same of each item: what its row holds.</summary>
[Collection(SeededSite.Name)]
public sealed class ParityTests(Site site)
{
    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task All_formats_state_a_meeting_alike(Language language)
    {
        var rows = await site.WithAsync((MeetingQueries queries) => queries.ListAsync(language, CancellationToken.None));
        Statement[] expected = [.. rows.Select(row => new Statement(
            SiteLinks.Meeting(language, row.Path), row.FullName, row.KindName, Statement.Words(row.Dates, language), Statement.Words(row.Place)).Normal())];
        await AgreeAsync(expected, language, Section.Meetings, "meetings", json => json.At("content.meeting")!, "dates", (path, sheet) => new Statement(
            path,
            sheet.Name,
            sheet.Of(language, "Meeting.Kind"),
            Statement.Words(rows.Single(row => Spoken(row, language) == sheet.Of(language, "Meeting.Date") && path.EndsWith(row.Path, StringComparison.Ordinal)).Dates, language),
            sheet.Of(language, "Meeting.Place", "Meeting.PlaceUnknown")));
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task All_formats_state_a_member_alike(Language language)
    {
        var rows = await site.WithAsync((MemberQueries queries) => queries.ListAsync(language, CancellationToken.None));
        Statement[] expected = [.. rows.Select(row => new Statement(SiteLinks.Member(language, row.Name.Path), row.Name.Text.Title).Normal())];
        await AgreeAsync(expected, language, Section.Members, "members", json => json.At("content.member")!, null, (path, sheet) => new Statement(path, sheet.Name));
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task All_formats_state_a_document_alike(Language language)
    {
        var rows = await site.WithAsync((DocumentQueries queries) => queries.ListAsync(language, CancellationToken.None));
        Statement[] expected = [.. rows.Select(row => new Statement(
            SiteLinks.Document(language, row.Path), row.Text.Title, row.KindName, Statement.Words(row.Date, language)).Normal())];
        await AgreeAsync(expected, language, Section.Documents, "documents", json => json["content"]!, "date", (path, sheet) => new Statement(
            path,
            rows.Single(row => path.EndsWith(row.Path, StringComparison.Ordinal) && row.OriginalTitle == sheet.Name).Text.Title,
            sheet.Of(language, "Document.Kind"),
            sheet.Of(language, "Document.Date", "Document.DateUnknown")));
    }

    [Fact]
    public async Task All_languages_state_the_same_facts()
    {
        foreach (var (section, list) in new[] { (Section.Meetings, "meetings"), (Section.Members, "members"), (Section.Documents, "documents") })
        {
            var facts = new List<string>();
            foreach (var language in Languages.All)
            {
                var items = (await site.JsonAsync($"{SiteLinks.Section(section, language)}.json")).Each($"content.{list}.items");
                facts.Add(string.Join('\n', items.OrderBy(item => item.Text("key"), StringComparer.Ordinal).Select(Neutral)));
            }

            Assert.NotEmpty(facts[0]);
            Assert.Single(facts.Distinct());
        }
    }

    private async Task AgreeAsync(
        Statement[] expected, Language language, Section section, string list, Func<JsonNode, JsonNode> single, string? dates, Func<string, FactSheet, Statement> read)
    {
        var items = (await site.JsonAsync($"{SiteLinks.Section(section, language)}.json")).Each($"content.{list}.items").ToList();
        Assert.Equal(expected, items.Select(item => JsonFacts.Statement(item, language, dates).Normal()));
        foreach (var (statement, item) in expected.Zip(items))
        {
            Assert.Equal(item.ToJsonString(), single(await site.JsonAsync($"{statement.Path}.json")).ToJsonString());
            Assert.Equal(statement, read(statement.Path, await FactSheet.HtmlAsync(site, statement.Path)).Normal());
            Assert.Equal(statement, read(statement.Path, await FactSheet.MarkdownAsync(site, statement.Path)).Normal());
        }
    }

    private static string Spoken(MeetingSummary row, Language language) => TextOf.Normal(DateFormatter.Spoken(row.Dates, language));

    // What no language may change: all but addresses of pages and the texts themselves.
    private static string Neutral(JsonNode item)
    {
        var facts = item.DeepClone().AsObject();
        facts.Remove("url");
        facts.Remove("text");
        if (facts["meeting"] is JsonObject meeting)
        {
            meeting.Remove("url");
        }

        foreach (var difference in facts.Each("sourcing.differences").Where(difference => difference["member"] is not null))
        {
            difference["member"]!.AsObject().Remove("url");
        }

        return facts.ToJsonString();
    }
}
