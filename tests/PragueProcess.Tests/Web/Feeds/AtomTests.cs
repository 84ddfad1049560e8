using System.Xml.Linq;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>Feed readers are told what there is and what changed.</summary>
[Collection(SeededSite.Name)]
public sealed class AtomTests(Site site)
{
    private static readonly string[] RequiredOfFeeds = ["id", "title", "updated"];

    private static readonly string[] RequiredOfEntries = ["id", "title", "updated", "content"];

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/fr/reunions", "fr", 16)]
    [InlineData("/en/meetings/2016?kind=senior-officials", "en", 2)]
    [InlineData("/es/documentos", "es", 3)]
    [InlineData("/ru/izmeneniya", "ru", 1)]
    public async Task A_feed_has_all_that_the_standard_requires(string page, string language, int count)
    {
        using var response = await site.GetAsync(Twin(page));
        Assert.Equal("application/atom+xml; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var feed = await FeedAsync(site, page);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.All(RequiredOfFeeds, name => Assert.NotEmpty(feed.Element(Atom + name)!.Value));
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal($"http://localhost{Twin(page)}", Links(feed, "self").Single());
        Assert.Equal($"http://localhost{page.Split('?')[0]}", Links(feed, "alternate").Single());
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(count, entries.Count);
        Assert.All(entries, entry => Assert.All(RequiredOfEntries, name => Assert.NotEmpty(entry.Element(Atom + name)!.Value)));
        Assert.All(entries, entry => Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value));
        Assert.All(entries, entry => Assert.StartsWith($"http://localhost/{language}/", Links(entry, "alternate").Single(), StringComparison.Ordinal));
        var ids = entries.Append(feed).Select(one => one.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^urn:uuid:[0-9a-f-]{36}$", id));
    }

    [Fact]
    public async Task A_month_is_given_no_day()
    {
        var feed = await FeedAsync(site, "/en/meetings");
        var poznan = feed.Elements(Atom + "entry").Single(entry => entry.Element(Atom + "title")!.Value.Contains("Poznan", StringComparison.Ordinal));
        Assert.StartsWith("<p>November 2011, ", poznan.Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_told_in_words_and_its_item_keeps_its_identity()
    {
        const string Key = "document/factsheet";
        await using var edited = new Site();
        var before = Entry(await FeedAsync(edited, "/en/documents"), "Prague Process Factsheet");
        await Task.Delay(TimeSpan.FromSeconds(1)); // feeds tell times to the second
        await edited.ChangeAsync<DocumentContent>(Key, document => document with { OriginalTitle = "Prague <Process> Facts" }, "New edition");
        var after = Entry(await FeedAsync(edited, "/en/documents"), "Prague Process Factsheet");
        Assert.Equal(before.Element(Atom + "id")!.Value, after.Element(Atom + "id")!.Value);
        Assert.NotEqual(before.Element(Atom + "updated")!.Value, after.Element(Atom + "updated")!.Value);

        var change = (await FeedAsync(edited, "/fr/modifications")).Elements(Atom + "entry").First();
        Assert.Equal("Prague <Process> Facts\u00A0: Modification", change.Element(Atom + "title")!.Value);
        var words = change.Element(Atom + "content")!.Value;
        Assert.Contains("<p>New edition</p>", words, StringComparison.Ordinal);
        Assert.Contains("<ins>Prague &lt;Process&gt; Facts</ins>", words, StringComparison.Ordinal);
    }

    private static string Twin(string page) => page.Split('?') is [var path, var query] ? $"{path}.atom?{query}" : $"{page}.atom";

    private static async Task<XElement> FeedAsync(Site site, string page)
    {
        using var response = await site.GetAsync(Twin(page));
        Assert.True(response.IsSuccessStatusCode, $"{page} answers {(int)response.StatusCode}.");
        var feed = XElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(Atom + "feed", feed.Name);
        return feed;
    }

    private static XElement Entry(XElement feed, string title) => feed.Elements(Atom + "entry").Single(entry => entry.Element(Atom + "title")!.Value == title);

    private static IEnumerable<string> Links(XElement element, string relation) =>
        element.Elements(Atom + "link").Where(link => link.Attribute("rel")?.Value == relation).Select(link => link.Attribute("href")!.Value);
}
