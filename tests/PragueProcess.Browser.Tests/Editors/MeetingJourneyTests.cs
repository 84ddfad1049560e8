using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using Xunit.Abstractions;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What editors do with meetings most, as they do it.</summary>
[Collection(EditedSite.Name)]
public sealed partial class MeetingJourneyTests(EditorVisits visits, ITestOutputHelper output)
{
    private static readonly Dictionary<Language, string> Titles = new()
    {
        [Language.Fr] = "Atelier sur les titres de séjour",
        [Language.En] = "Workshop on residence permits",
        [Language.Es] = "Taller sobre permisos de residencia",
        [Language.Ru] = "Семинар по видам на жительство",
    };

    private readonly Visitors _visitors = new(visits.Site);

    [BrowserFact]
    public async Task A_meeting_added_in_four_languages_is_previewed_published_and_seen_everywhere_at_once()
    {
        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.NewAsync("Meeting");
        await desk.TypeAsync("Dates", "19-20 mars 2031");
        await desk.SeeAsync("19–20 March 2031");
        await desk.ChooseAsync("Place", "Warsaw, Poland");
        await desk.ChooseAsync("Kind", "Workshop");
        await desk.ChooseAsync("Sources", "IOM, Profile of the Prague Process (in English)");
        await desk.TypeTitlesAsync(Titles);
        await desk.SaveAsync();
        await PreviewAsync(desk);
        var marks = await MarksAsync();

        await desk.PublishAsync();
        foreach (var (language, title) in Titles)
        {
            await SeeEverywhereAsync(language, title);
        }

        Assert.Equal(marks + 1, await MarksAsync());
        Assert.Empty(visit.Complaints);
        Assert.True(desk.Clicks <= 12, $"It took {desk.Clicks} clicks.");
        output.WriteLine($"add, preview in two languages and publish: {desk.Clicks} clicks");
    }

    private static async Task PreviewAsync(Desk desk)
    {
        await desk.FollowAsync("Français", "main");
        await Assertions.Expect(desk.Page.Locator("main h1")).ToContainTextAsync(Titles[Language.Fr]);
        await desk.FollowAsync("Русский", "aside");
        await Assertions.Expect(desk.Page.Locator("main h1")).ToContainTextAsync(Titles[Language.Ru]);
        await desk.FollowAsync("Back to the draft");
    }

    private async Task SeeEverywhereAsync(Language language, string title)
    {
        var page = await visits.Site.ItemPathAsync("meeting/2031-03-19-workshop", language);
        var list = SiteLinks.Section(Section.Meetings, language);
        await _visitors.SeeAsync(
            title,
            SiteLinks.Home(language),
            list,
            $"{list}.ics",
            $"{list}.json",
            $"{list}.atom",
            SiteLinks.MeetingsOfYear(language, 2031),
            await visits.Site.ItemPathAsync("member/poland", language),
            page,
            $"{page}.md",
            $"{page}.json",
            $"{page}.ics",
            SiteLinks.Search(language, title));
        await _visitors.SeeAsync(page, SiteLinks.SitemapOfItems(1));
    }

    private async Task<int> MarksAsync() => Mark().Count(await _visitors.ReadAsync(SiteLinks.Home(Language.En)));

    [GeneratedRegex("class=\"mark")]
    private static partial Regex Mark();
}
