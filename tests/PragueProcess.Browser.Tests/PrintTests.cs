using System.Text;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests;

/// <summary>What comes out of a printer.</summary>
[Collection(SeededSite.Name)]
public sealed class PrintTests(BrowsedSite site)
{
    public static IEnumerable<object[]> EveryLanguage => Languages.All.Select(language => new object[] { language });

    [BrowserTheory]
    [MemberData(nameof(EveryLanguage))]
    public async Task The_profile_prints_as_a_factsheet_of_two_to_four_pages(Language language)
    {
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide));
        await visit.OpenAsync(await site.PathOfAsync(PageKind.Home, language));

        var document = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4" }));

        Assert.InRange(document.Split("/Type /Page\n").Length - 1, 2, 4);
    }

    [BrowserFact]
    public async Task A_printed_page_names_its_address_and_day_and_nothing_to_click()
    {
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide));
        await visit.OpenAsync(await site.PathOfAsync(PageKind.Members, Language.Fr));

        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.True(await visit.Page.Locator(".site-footer .address").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".site-footer time").IsVisibleAsync());
        Assert.Empty(await visit.Page.Locator(".site-nav:visible, .languages:visible, .field:visible, .copy-link:visible, .filters:visible").AllAsync());
    }
}
