using Microsoft.Playwright;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>Each offer of a page to show what was typed and not saved.</summary>
internal static class Offers
{
    public static ILocator OffersOf(this IPage page) => page.GetByText("Show it in the form", new() { Exact = true });

    /// <summary>Sees how many there are, once the page has made all of them.</summary>
    public static async Task SeeOffersAsync(this IPage page, int count)
    {
        await page.Locator("form[data-offered]").WaitForAsync();
        await Assertions.Expect(page.OffersOf()).ToHaveCountAsync(count);
    }
}
