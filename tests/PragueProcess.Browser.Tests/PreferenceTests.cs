using Microsoft.Playwright;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests;

/// <summary>Visitors who see, move or browse in their own way.</summary>
[Collection(SecondSeededSite.Name)]
public sealed class PreferenceTests(BrowsedSite site)
{
    // WCAG 2.2, 1.4.12.
    private const string WiderText = """
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-bottom: 2em !important; }
        """;

    private const string Moving = """
        () => [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          return style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0) || style.scrollBehavior === 'smooth';
        }).map(element => element.outerHTML.slice(0, 120))
        """;

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nothing_is_lost_at_four_times_the_size_nor_with_wider_text_spacing(PageKind kind)
    {
        await using var visit = await OpenAsync(kind, Language.Ru, Screen.Narrow, options => (options.DeviceScaleFactor, options.BypassCSP) = (4, true));
        Assert.Empty(await visit.Page.OutOfSightAsync());
        await visit.Page.AddStyleTagAsync(new() { Content = WiderText });
        Assert.Empty(await visit.Page.OutOfSightAsync());
        await visit.Page.SetViewportSizeAsync(Screen.Wide, Screen.Height);
        Assert.Empty(await visit.Page.OutOfSightAsync());
    }

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nothing_moves_for_those_who_prefer_it_so_and_forced_colours_are_kept(PageKind kind)
    {
        await using var visit = await OpenAsync(kind, Language.Fr, Screen.Wide, options =>
            (options.ReducedMotion, options.ForcedColors) = (ReducedMotion.Reduce, ForcedColors.Active));

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Moving));
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        Assert.Empty(await visit.Page.OutOfSightAsync());
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Without_script_a_page_shows_the_same(PageKind kind)
    {
        await using var with = await OpenAsync(kind, Language.En, Screen.Wide);
        await using var without = await OpenAsync(kind, Language.En, Screen.Wide, options => options.JavaScriptEnabled = false);
        await with.Page.EvaluateAsync("() => document.querySelector('.list-filter')?.setAttribute('hidden', '')");
        await with.Page.EvaluateAsync("() => document.querySelectorAll('.copy-link').forEach(button => button.disabled = true)");
        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), await without.Page.Locator("main").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Forced_colours_leave_the_marks_of_the_map()
    {
        await using var visit = await OpenAsync(PageKind.Members, Language.Fr, Screen.Wide, options => options.ForcedColors = ForcedColors.Active);
        Assert.Equal("double", await BorderAsync(".tile.chair"));
        Assert.Equal("dashed", await BorderAsync(".tile.other"));

        Task<string> BorderAsync(string tile) =>
            visit.Page.Locator($".map {tile}").First.EvaluateAsync<string>("tile => getComputedStyle(tile).borderTopStyle");
    }

    [BrowserFact]
    public async Task Without_script_the_menu_of_a_narrow_screen_opens()
    {
        await using var visit = await OpenAsync(PageKind.Home, Language.Fr, Screen.Narrow, options => options.JavaScriptEnabled = false);
        var sections = visit.Page.Locator(".sections");
        Assert.False(await sections.IsVisibleAsync());
        await visit.Page.Locator(".menu summary").ClickAsync();
        Assert.True(await sections.IsVisibleAsync());
    }

    private async Task<Visit> OpenAsync(PageKind kind, Language language, int width, Action<BrowserNewContextOptions>? configure = null)
    {
        var visit = await site.VisitAsync(new Screen(width), configure);
        await visit.OpenAsync(await site.PathOfAsync(kind, language), kind.Status());
        return visit;
    }
}
