using Microsoft.Playwright;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>Looks at a page of the area as it is, wide and light, and then narrow and dark.</summary>
internal static class Looks
{
    /// <summary>What cannot be seen, and what axe finds.</summary>
    public static async Task<List<string>> FaultsAsync(this IPage page)
    {
        var wide = (await page.OutOfSightAsync()).Concat(await page.ViolationsAsync(AxeRules.All)).ToList();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(Screen.Narrow, Screen.Height);
        var narrow = (await page.OutOfSightAsync()).Concat(await page.ViolationsAsync(AxeRules.Layout)).ToList();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(Screen.Wide, Screen.Height);
        return [.. wide.Select(fault => $"wide: {fault}"), .. narrow.Select(fault => $"narrow and dark: {fault}")];
    }
}
