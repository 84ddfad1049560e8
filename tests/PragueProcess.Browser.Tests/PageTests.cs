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
        var faults = await Task.WhenAll(WideFaultsAsync(kind, language, path), NarrowFaultsAsync(kind, language, path));
        Assert.True(faults.All(fault => fault.Count == 0), string.Join('\n', faults.SelectMany(fault => fault)));
    }

    // The languages differ by their words alone: what depends on colours, or on the width but not on words, is looked at in one of them.
    private Task<List<string>> WideFaultsAsync(PageKind kind, Language language, string path) => FaultsAsync(new Screen(Screen.Wide), path, kind.Status(), async visit =>
    {
        var weight = await site.Scales.WeighAsync(kind, language, visit);
        var faults = weight.IsTooHeavy ? [$"is too heavy: {weight}"] : new List<string>();
        faults.AddRange(await visit.Page.ViolationsAsync(language == Language.Fr ? AxeRules.All : AxeRules.Words));
        faults.AddRange(await DarkFaultsAsync(visit.Page, language == Language.Fr));
        await visit.Page.SetViewportSizeAsync(Screen.Medium, Screen.Height);
        faults.AddRange(await visit.Page.OutOfSightAsync());
        faults.AddRange(language == Language.Fr ? await visit.Page.ViolationsAsync(AxeRules.Layout) : []);
        return faults;
    });

    private Task<List<string>> NarrowFaultsAsync(PageKind kind, Language language, string path) => FaultsAsync(new Screen(Screen.Narrow), path, kind.Status(), async visit =>
    {
        var faults = language == Language.Ru ? await visit.Page.ViolationsAsync(AxeRules.All) : [];
        return faults.Concat(await DarkFaultsAsync(visit.Page, language == Language.Ru));
    });

    private async Task<List<string>> FaultsAsync(Screen screen, string path, int status, Func<Visit, Task<IEnumerable<string>>> look)
    {
        await using var visit = await site.VisitAsync(screen, options => options.ReducedMotion = ReducedMotion.Reduce);
        await visit.OpenAsync(path, status);
        var faults = (await LayoutFaultsAsync(visit.Page)).Concat(visit.Requests.Where(IsElsewhere)).ToList();
        faults.AddRange(await look(visit));
        faults.AddRange((await visit.Page.Context.CookiesAsync()).Select(cookie => $"sets the cookie {cookie.Name}"));
        return [.. faults.Concat(visit.Complaints).Select(fault => $"{path} at {screen}: {fault}")];
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
