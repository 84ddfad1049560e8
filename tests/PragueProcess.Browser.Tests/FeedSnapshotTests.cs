using PragueProcess.Model.Entities;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Links;

namespace PragueProcess.Browser.Tests;

/// <summary>Leaves calendars and cards for another program to read; see tests/feeds.</summary>
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

    private async Task SaveAsync(Language language, string name, string path)
    {
        var answer = await site.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        await File.WriteAllBytesAsync(Artifacts.File("feeds", $"{language.Code()}-{name}{Path.GetExtension(path)}"), answer);
    }
}
