using Microsoft.Playwright;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests;

/// <summary>Leaves what people and other checks look at: pictures of the pages and their HTML.</summary>
[Collection(SecondSeededSite.Name)]
public sealed class SnapshotTests(BrowsedSite site)
{
    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_has_its_picture_taken_wide_and_light_and_narrow_and_dark(PageKind kind)
    {
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide));
        await visit.OpenAsync(await site.PathOfAsync(kind, Language.Fr), kind.Status());
        await TakeAsync(visit.Page, kind, new Screen(Screen.Wide));
        await TakeAsync(visit.Page, kind, new Screen(Screen.Narrow, ColorScheme.Dark));
    }

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_is_HTML_for_the_validator(PageKind kind)
    {
        foreach (var language in Languages.All)
        {
            using var answer = await site.Client.GetAsync(new Uri(await site.PathOfAsync(kind, language), UriKind.Relative));
            Assert.Equal(kind.Status(), (int)answer.StatusCode);
            Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
            await File.WriteAllBytesAsync(Artifacts.File("html", $"{kind}-{language.Code()}.html"), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    private static async Task TakeAsync(IPage page, PageKind kind, Screen screen)
    {
        await page.SetViewportSizeAsync(screen.Width, Screen.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = screen.Scheme });
        await page.ScreenshotAsync(new() { Path = Artifacts.File("screenshots", $"{kind}-{screen}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
    }
}
