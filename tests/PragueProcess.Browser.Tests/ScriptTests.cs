using Microsoft.Playwright;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests;

/// <summary>What scripts add to pages that are complete without them.</summary>
[Collection(SeededSite.Name)]
public sealed class ScriptTests(BrowsedSite site)
{
    [BrowserFact]
    public async Task The_list_of_members_shortens_while_one_types()
    {
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide));
        await visit.OpenAsync(await site.PathOfAsync(PageKind.Members, Language.Fr));
        var names = visit.Page.Locator(".names li:visible");
        var faded = visit.Page.Locator(".map .tile.off");
        var all = await names.CountAsync();

        await visit.Page.FillAsync("#list-filter", "TCHE");
        Assert.StartsWith("Tchéquie", (await names.AllInnerTextsAsync()).Single().Trim(), StringComparison.Ordinal);
        Assert.Equal(all - 1, await faded.CountAsync());
        Assert.Contains("1", await visit.Page.Locator(".list-filter output").InnerTextAsync(), StringComparison.Ordinal);

        await visit.Page.FillAsync("#list-filter", "");
        Assert.Equal(all, await names.CountAsync());
        Assert.Equal(0, await faded.CountAsync());
    }

    [BrowserFact]
    public async Task The_address_of_a_page_is_copied_and_said_to_be()
    {
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide), options => options.Permissions = ["clipboard-read", "clipboard-write"]);
        await visit.OpenAsync(await site.PathOfAsync(PageKind.Meeting, Language.Ru));

        await visit.Page.ClickAsync(".copy-link");

        await Assertions.Expect(visit.Page.Locator(".copy-link + [role=status]")).ToHaveTextAsync("скопировано");
        Assert.Equal(visit.Page.Url, await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task Each_address_of_a_page_is_copied_by_the_button_beside_it()
    {
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide), options => options.Permissions = ["clipboard-read", "clipboard-write"]);
        await visit.OpenAsync(await site.PathOfAsync(PageKind.Data, Language.En));
        var buttons = visit.Page.Locator(".copy-link");
        Assert.Equal(2, await buttons.CountAsync());

        await buttons.Last.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".site-footer [role=status]")).ToHaveTextAsync("copied");
        Assert.Equal(visit.Page.Url, await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }
}
