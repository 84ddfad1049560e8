using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Browser.Tests;

/// <summary>What a person does with the keys Tab and Enter alone.</summary>
[Collection(SeededSite.Name)]
public sealed class KeyboardTests(BrowsedSite site)
{
    private const int MostStops = 150;

    [BrowserFact]
    public async Task The_first_stop_leads_to_the_content()
    {
        await using var visit = await OpenAsync(SiteLinks.Home(Language.En));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Null(await visit.Page.FaultOfFocusAsync());
        Assert.Equal("#content", await FocusedAsync(visit.Page));

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.id === 'content'"));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [BrowserFact]
    public Task A_country_is_found_from_the_home_page() =>
        FollowAsync(SiteLinks.Home(Language.En), SiteLinks.Section(Section.Members, Language.En), SiteLinks.Member(Language.En, "poland"));

    [BrowserFact]
    public async Task A_meeting_is_found_from_the_home_page() => await FollowAsync(
        SiteLinks.Home(Language.Fr), SiteLinks.Section(Section.Meetings, Language.Fr), await site.PathOfAsync(PageKind.Meeting, Language.Fr));

    [BrowserFact]
    public async Task A_document_is_opened_and_its_language_changed() => await FollowAsync(
        SiteLinks.Section(Section.Documents, Language.Es),
        await site.PathOfAsync(PageKind.Document, Language.Es),
        await site.PathOfAsync(PageKind.Document, Language.Ru));

    private async Task FollowAsync(string start, params string[] links)
    {
        await using var visit = await OpenAsync(start);
        foreach (var link in links)
        {
            await TabToAsync(visit.Page, link);
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.ArriveAsync(link);
        }
    }

    private static async Task TabToAsync(IPage page, string link)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Null(await page.FaultOfFocusAsync());
            if (await FocusedAsync(page) == link)
            {
                return;
            }
        }

        Assert.Fail($"{link} is not among the first {MostStops} stops of {page.Url}.");
    }

    private static Task<string?> FocusedAsync(IPage page) => page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href')");

    private async Task<Visit> OpenAsync(string path)
    {
        var visit = await site.VisitAsync(new Screen(Screen.Wide), options => options.ReducedMotion = ReducedMotion.Reduce);
        await visit.OpenAsync(path);
        return visit;
    }
}
