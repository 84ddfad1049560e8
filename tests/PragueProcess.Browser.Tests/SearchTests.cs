using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Browser.Tests;

/// <summary>The search field's suggestions, by keyboard alone.</summary>
[Collection(SeededSite.Name)]
public sealed class SearchTests(BrowsedSite site)
{
    private const string Chosen = "[role=option][aria-selected=true]";

    [BrowserFact]
    public async Task A_suggestion_is_chosen_with_the_arrows_and_opened_with_Enter()
    {
        await using var visit = await OpenAsync(SiteLinks.Home(Language.Fr));
        var (field, options) = Parts(visit);
        await field.FillAsync("slov");

        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(visit.Page.Locator("[role=search] [role=status]")).ToHaveTextAsync($"Suggestions\u00A0: {await options.CountAsync()}");
        await field.PressAsync("ArrowDown");
        await field.PressAsync("ArrowDown");
        await field.PressAsync("ArrowUp");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await options.First.GetAttributeAsync("id"))!);
        await Assertions.Expect(visit.Page.Locator(Chosen)).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator(Chosen)).ToContainTextAsync("Slov");

        await field.PressAsync("Enter");
        await visit.Page.ArriveBelowAsync($"{SiteLinks.Section(Section.Members, Language.Fr)}/slov");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Escape_closes_the_suggestions_and_keeps_what_was_typed()
    {
        await using var visit = await OpenAsync(SiteLinks.Section(Section.Members, Language.Ru));
        var (field, options) = Parts(visit);
        await field.PressSequentiallyAsync("укра");
        await Assertions.Expect(options.First).ToContainTextAsync("Украина");

        await field.PressAsync("Escape");
        await Assertions.Expect(options).ToHaveCountAsync(0);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(field).ToHaveValueAsync("укра");
        await Assertions.Expect(field).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Enter_without_a_chosen_suggestion_searches()
    {
        await using var visit = await OpenAsync(SiteLinks.Section(Section.Search, Language.En));
        var (field, options) = Parts(visit);
        await field.PressSequentiallyAsync("Cracow");
        await Assertions.Expect(options.First).ToBeVisibleAsync();

        await field.PressAsync("Enter");
        await visit.Page.ArriveAsync(SiteLinks.Search(Language.En, "Cracow"));
        await Assertions.Expect(visit.Page.Locator("main .entries h3").First).ToContainTextAsync("Krakow");
    }

    [BrowserFact]
    public async Task The_field_works_without_script()
    {
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide), options => options.JavaScriptEnabled = false);
        await visit.OpenAsync(SiteLinks.Home(Language.Es));

        await visit.Page.FillAsync("[role=search] input", "Praga 2013");
        await visit.Page.ClickAsync("[role=search] button");
        await visit.Page.ArriveAsync(SiteLinks.Section(Section.Search, Language.Es) + "?q=Praga+2013");
        await Assertions.Expect(visit.Page.Locator("main .entries h3").First).ToContainTextAsync("Praga, 2013");
    }

    private static (ILocator Field, ILocator Options) Parts(Visit visit) =>
        (visit.Page.Locator("[role=search] input"), visit.Page.Locator("[role=listbox] [role=option]"));

    private async Task<Visit> OpenAsync(string path)
    {
        var visit = await site.VisitAsync(new Screen(Screen.Wide));
        await visit.OpenAsync(path);
        return visit;
    }
}
