using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace PragueProcess.Tests.Web.Setup;

public sealed partial class StaticFilesTests(StartedShellSite shell) : IClassFixture<StartedShellSite>
{
    [Fact]
    public async Task Every_font_of_the_style_sheet_is_there_and_kept_for_a_year()
    {
        var fonts = await FontsAsync();

        Assert.Equal(3, fonts.Count);
        foreach (var font in fonts)
        {
            using var answer = await shell.Site.GetAsync(font);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("font/woff2", answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains("immutable", answer.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("fr", "latin")]
    [InlineData("ru", "cyrillic,latin")]
    public async Task A_page_asks_early_for_the_fonts_of_its_script(string language, string cuts)
    {
        var page = new HtmlParser().ParseDocument(await shell.Site.GetStringAsync($"/probe/{language}/page"));

        var early = page.QuerySelectorAll("link[rel=preload][as=font][crossorigin]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(cuts, string.Join(',', early.Select(font => font.Split('-')[1])));
        Assert.Subset((await FontsAsync()).ToHashSet(), early.ToHashSet());
    }

    [Fact]
    public async Task Pages_name_the_style_sheet_by_its_fingerprint()
    {
        var page = new HtmlParser().ParseDocument(await shell.Site.GetStringAsync("/probe/fr/page"));
        var address = page.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href");
        Assert.Matches(@"^/css/site\.[0-9a-z]{10}\.css$", address);

        using var named = await shell.Site.GetAsync(address!);

        Assert.Equal(await shell.Site.GetStringAsync("/css/site.css"), await named.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    public async Task Files_and_pages_are_compressed(string accepted, string used)
    {
        using var file = await shell.Site.GetAsync("/css/site.css", ("Accept-Encoding", accepted));
        using var page = await shell.Site.GetAsync("/nowhere", ("Accept-Encoding", accepted));

        Assert.Equal(used, Assert.Single(file.Content.Headers.ContentEncoding));
        Assert.Equal(used, Assert.Single(page.Content.Headers.ContentEncoding));
    }

    private async Task<List<string>> FontsAsync() =>
        [.. FontAddress().Matches(await shell.Site.GetStringAsync("/css/site.css")).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"url\(""?\.\.(/fonts/[^"")]+)")]
    private static partial Regex FontAddress();
}
