using Microsoft.Playwright;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests;

/// <summary>Leaves what people and other checks look at: pictures of the pages and their HTML.</summary>
[Collection(SeededSite.Name)]
public sealed class SnapshotTests(BrowsedSite site)
{
    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_has_its_picture_taken_wide_and_narrow_light_and_dark(PageKind kind)
    {
        var path = await site.PathOfAsync(kind, Language.Fr);
        await Task.WhenAll(new[] { Screen.Wide, Screen.Narrow }.Select(width => TakeAsync(kind, path, width)));
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

    private async Task TakeAsync(PageKind kind, string path, int width)
    {
        await using var visit = await site.VisitAsync(new Screen(width));
        await visit.OpenAsync(path, kind.Status());
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var picture = Artifacts.File("screenshots", $"{kind}-{new Screen(width, scheme)}.png");
            await visit.Page.ScreenshotAsync(new() { Path = picture, FullPage = true, Animations = ScreenshotAnimations.Disabled });
        }
    }
}
