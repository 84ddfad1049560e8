using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;
using PragueProcess.Web.Links;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>The tasks that matter most, without script, and without a mouse.</summary>
[Collection(EditedSite.Name)]
public sealed class PlainJourneyTests(EditorVisits visits)
{
    private const int MostStops = 120;

    // What a person hears when something has the focus.
    private const string NameOfFocused = """
        () => {
          const focused = document.activeElement;
          return (focused.labels?.[0] ?? focused).innerText.trim();
        }
        """;

    private readonly Visitors _visitors = new(visits.Site);

    [BrowserFact]
    public async Task A_meeting_is_added_previewed_published_and_withdrawn_without_script()
    {
        await using var visit = await visits.SignInAsync(configure: options => options.JavaScriptEnabled = false);
        var desk = new Desk(visit);
        await desk.NewAsync("Meeting");
        await desk.TypeAsync("Dates", "с 5 по 6 мая 2012 г.");
        await desk.ChooseAsync("Kind", "Workshop");
        await desk.ChooseAsync("Sources", "IOM, Profile of the Prague Process (in English)");
        await desk.TypeAsync("Title (English)", "Workshop without script");
        await desk.SaveAsync();
        await desk.FollowAsync("English", "main");
        await Assertions.Expect(desk.Page.Locator("main h1")).ToContainTextAsync("Workshop without script");
        await desk.FollowAsync("Back to the draft");
        await desk.PublishAsync();
        var page = await visits.Site.ItemPathAsync("meeting/2012-05-05-workshop", Language.En);
        await _visitors.SeeAsync("from 5 to 6 May 2012", $"{page}.md");

        await desk.FollowAsync("Withdraw…");
        await desk.TypeAsync("English", "A trial.");
        await desk.PressAsync("Withdraw");
        await desk.SeeAsync("Withdrawn. Visitors no longer see it.");
        await _visitors.ReadAsync(page, 410);
    }

    [BrowserFact]
    public async Task A_meeting_is_added_and_published_by_the_keyboard_alone()
    {
        await using var visit = await visits.SignInAsync();
        var page = visit.Page;
        await EnterAsync(page, "Content", AdminLinks.Items);
        await EnterAsync(page, "Meetings", AdminLinks.ItemsOf(ItemKind.Meeting));
        await EnterAsync(page, "Meeting: new", AdminLinks.NewItem(ItemKind.Meeting));
        await TypeAsync(page, "Dates", "nov. 2012");
        await TypeAsync(page, "Kind", "Workshop");
        await TypeAsync(page, "Sources", "IOM");
        await TypeAsync(page, "Title (English)", "Workshop by keys");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(AdminLinks.Item("meeting/2012-11-workshop"));
        await EnterAsync(page, "Publish…", AdminLinks.Publication("meeting/2012-11-workshop"));
        await EnterAsync(page, "Publish", AdminLinks.Item("meeting/2012-11-workshop"));
        await _visitors.SeeAsync("Workshop by keys", SiteLinks.MeetingsOfYear(Language.En, 2012));
        Assert.Empty(visit.Complaints);
    }

    private static async Task EnterAsync(IPage page, string name, string leadsTo)
    {
        await TabToAsync(page, name);
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(leadsTo);
    }

    private static async Task TypeAsync(IPage page, string name, string text)
    {
        await TabToAsync(page, name);
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Null(await page.FaultOfFocusAsync());
            if (await page.EvaluateAsync<string>(NameOfFocused) == name)
            {
                return;
            }
        }

        Assert.Fail($"“{name}” is not among the next {MostStops} stops of {page.Url}.");
    }
}
