using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace PragueProcess.Tests.Web.Controllers;

[Collection(SeededSite.Name)]
public sealed partial class ManifestControllerTests(Site site)
{
    [Theory]
    [InlineData("fr", "Processus de Prague")]
    [InlineData("en", "Prague Process")]
    [InlineData("es", "Proceso de Praga")]
    [InlineData("ru", "Пражский процесс")]
    public async Task Every_page_leads_to_the_manifest_of_its_language(string language, string name)
    {
        var address = (await site.PageAsync($"/{language}")).QuerySelector("link[rel=manifest]")!.GetAttribute("href")!;
        using var response = await site.GetAsync(address);
        var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=86400", response.Headers.CacheControl?.ToString());
        Assert.Equal((name, language, $"/{language}", "minimal-ui"), (Of("name"), Of("lang"), Of("start_url"), Of("display")));
        Assert.Equal((Token("light"), Token("light")), (Of("theme_color"), Of("background_color")));

        string? Of(string member) => manifest.GetProperty(member).GetString();
    }

    [Fact]
    public async Task Each_icon_of_the_manifest_is_there_in_its_size()
    {
        using var response = await site.GetAsync("/fr/manifest.webmanifest");
        var icons = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("icons").EnumerateArray()
            .Select(icon => (Src: icon.GetProperty("src").GetString()!, Sizes: icon.GetProperty("sizes").GetString()!)).ToList();

        Assert.Equal(["any", "192x192", "512x512", "512x512"], icons.Select(icon => icon.Sizes));
        foreach (var (src, sizes) in icons.Where(icon => icon.Sizes != "any"))
        {
            var (width, height) = await PngSize.FetchAsync(site, src);
            Assert.Equal(sizes, $"{width}x{height}");
        }

        using var drawing = await site.GetAsync(icons[0].Src);
        Assert.Equal("image/svg+xml", drawing.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Browsers_are_told_the_colour_of_the_paper_by_day_and_by_night()
    {
        var page = await site.PageAsync("/fr");

        Assert.Equal(Token("light"), Color(page, "light"));
        Assert.Equal(Token("dark"), Color(page, "dark"));
        Assert.Equal((180, 180), await PngSize.FetchAsync(site, page.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!));
    }

    private static string? Color(IHtmlDocument page, string scheme) =>
        page.QuerySelector($"meta[name=theme-color][media='(prefers-color-scheme: {scheme})']")?.GetAttribute("content");

    /// <summary>The paper's colour in the styles, with six digits: first that of the light scheme, then that of the dark one.</summary>
    private static string Token(string scheme, [CallerFilePath] string file = "")
    {
        var root = Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..");
        var styles = File.ReadAllText(Path.Combine(root, "src", "PragueProcess.Web", "Styles", "tokens.css"));
        var papers = Papers().Matches(styles).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, papers.Count);
        var paper = papers[scheme == "light" ? 0 : 1];
        return paper.Length == 6 ? $"#{paper}" : $"#{string.Concat(paper.Select(digit => new string(digit, 2)))}";
    }

    [GeneratedRegex("--paper: #([0-9a-f]+);")]
    private static partial Regex Papers();
}
