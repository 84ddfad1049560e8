using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PragueProcess.Browser.Tests;

/// <summary>Waits until a tab has come to a page and the page is there as a whole.</summary>
internal static class Arrival
{
    // Playwright's own waiting for an address misses a "load" that comes while it begins to listen, and then waits in vain.
    private const string IsLoaded = "() => document.readyState === 'complete'";

    /// <summary>Waits for the page of an address within the site.</summary>
    public static async Task ArriveAsync(this IPage page, string path)
    {
        await Assertions.Expect(page).ToHaveURLAsync(path);
        await page.BeWholeAsync();
    }

    /// <summary>Waits for a page whose address begins so.</summary>
    public static async Task ArriveBelowAsync(this IPage page, string path)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(path)));
        await page.BeWholeAsync();
    }

    /// <summary>Waits until the page at hand is there as a whole and its scripts have begun.</summary>
    public static Task BeWholeAsync(this IPage page) => page.WaitForFunctionAsync(IsLoaded);
}
