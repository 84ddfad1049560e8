using System.Xml.Linq;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Links;

namespace PragueProcess.Browser.Tests;

/// <summary>Leaves calendars, cards and sitemaps for other programs to read; see tests/feeds and tests/sitemaps.</summary>
[Collection(SeededSite.Name)]
public sealed class FeedSnapshotTests(BrowsedSite site)
{
    [BrowserFact]
    public async Task Calendars_and_cards_can_be_had_in_every_language()
    {
        foreach (var language in Languages.All)
        {
            await SaveAsync(language, "meetings", TwinFormat.Calendar.PathOf(SiteLinks.Section(Section.Meetings, language)));
            await SaveAsync(language, "year", TwinFormat.Calendar.PathOf(await site.PathOfAsync(PageKind.Year, language)));
            await SaveAsync(language, "meeting", TwinFormat.Calendar.PathOf(await site.PathOfAsync(PageKind.Meeting, language)));
            await SaveAsync(language, "contact", TwinFormat.VCard.PathOf(SiteLinks.Section(Section.Contact, language)));
        }
    }

    [BrowserFact]
    public async Task Every_part_of_the_sitemap_can_be_had()
    {
        var index = XElement.Parse(await site.Client.GetStringAsync(new Uri(SiteLinks.Sitemap, UriKind.Relative)));
        var parts = index.Descendants().Where(element => element.Name.LocalName == "loc").Select(location => new Uri(location.Value));
        foreach (var part in parts)
        {
            await File.WriteAllBytesAsync(Artifacts.File("sitemaps", part.Segments[^1]), await site.Client.GetByteArrayAsync(part));
        }
    }

    private async Task SaveAsync(Language language, string name, string path)
    {
        var answer = await site.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        await File.WriteAllBytesAsync(Artifacts.File("feeds", $"{language.Code()}-{name}{Path.GetExtension(path)}"), answer);
    }
}
