using Microsoft.Playwright;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests;

/// <summary>What holds for every page, in every language, light and dark, wide and narrow.</summary>
[Collection(SeededSite.Name)]
public sealed class PageTests(BrowsedSite site)
{
    private const string LayoutShift = """
        () => new Promise(resolve => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        })
        """;

    // A word that moves by a fraction of a pixel when the typeface comes; a line of text that moves by its height scores some 0.02.
    private const double InvisibleShift = 0.001;

    [BrowserTheory]
    [MemberData(nameof(PageKinds.InEveryLanguage), MemberType = typeof(PageKinds))]
    public async Task A_page_is_light_accessible_fits_the_screen_and_asks_nobody_else(PageKind kind, Language language)
    {
        var path = await site.PathOfAsync(kind, language);
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide), options => options.ReducedMotion = ReducedMotion.Reduce);
        var faults = await FaultsAsync(visit, Screen.Wide, path, kind.Status(), () => WideFaultsAsync(kind, language, visit));
        faults.AddRange(await FaultsAsync(visit, Screen.Narrow, path, kind.Status(), () => NarrowFaultsAsync(language, visit.Page)));
        faults.AddRange(visit.Requests.Where(IsElsewhere).Select(url => $"asks {url}"));
        faults.AddRange((await visit.Page.Context.CookiesAsync()).Select(cookie => $"sets the cookie {cookie.Name}"));
        faults.AddRange(visit.Complaints);
        Assert.True(faults.Count == 0, $"{path}: {string.Join('\n', faults)}");
    }

    // The languages differ by their words alone: what depends on colours, or on the width but not on words, is looked at in one of them.
    private async Task<IEnumerable<string>> WideFaultsAsync(PageKind kind, Language language, Visit visit)
    {
        var weight = await site.Scales.WeighAsync(kind, language, visit);
        var faults = weight.IsTooHeavy ? [$"is too heavy: {weight}"] : new List<string>();
        faults.AddRange(await visit.Page.ViolationsAsync(language == Language.Fr ? AxeRules.All : AxeRules.Words));
        faults.AddRange(await DarkFaultsAsync(visit.Page, language == Language.Fr));
        await visit.Page.SetViewportSizeAsync(Screen.Medium, Screen.Height);
        faults.AddRange(await visit.Page.OutOfSightAsync());
        faults.AddRange(language == Language.Fr ? await visit.Page.ViolationsAsync(AxeRules.Layout) : []);
        return faults;
    }

    private static async Task<IEnumerable<string>> NarrowFaultsAsync(Language language, IPage page)
    {
        var faults = language == Language.Ru ? await page.ViolationsAsync(AxeRules.All) : [];
        return faults.Concat(await DarkFaultsAsync(page, language == Language.Ru));
    }

    // One tab for both widths: a fresh one costs more than all that is looked at in it.
    private static async Task<List<string>> FaultsAsync(Visit visit, int width, string path, int status, Func<Task<IEnumerable<string>>> look)
    {
        await visit.Page.SetViewportSizeAsync(width, Screen.Height);
        await visit.OpenAsync(path, status);
        var faults = await LayoutFaultsAsync(visit.Page);
        return [.. faults.Concat(await look()).Select(fault => $"at {width}: {fault}")];
    }

    private static async Task<IEnumerable<string>> DarkFaultsAsync(IPage page, bool withColours)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var lost = await page.OutOfSightAsync();
        var violations = withColours ? await page.ViolationsAsync(AxeRules.Colours) : [];
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return lost.Concat(violations);
    }

    private static async Task<IEnumerable<string>> LayoutFaultsAsync(IPage page)
    {
        var faults = new List<string>(await page.OutOfSightAsync());
        var headings = await page.Locator("h1").CountAsync();
        if (headings != 1)
        {
            faults.Add($"has {headings} main headings");
        }

        var shift = await page.EvaluateAsync<double>(LayoutShift);
        if (shift > InvisibleShift)
        {
            faults.Add($"shifts its layout by {shift}");
        }

        return faults;
    }

    private bool IsElsewhere(string url) => !url.StartsWith(site.Address.ToString(), StringComparison.Ordinal);
}
