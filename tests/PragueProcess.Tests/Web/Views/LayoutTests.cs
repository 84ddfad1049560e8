using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PragueProcess.Tests.Web.Pages;

namespace PragueProcess.Tests.Web.Views;

public sealed class LayoutTests
{
    [Fact]
    public async Task A_page_names_its_translations_and_its_canonical_address()
    {
        var page = await PageAsync("/probe/fr/page");

        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Łódź – Processus de Prague", page.Title);
        Assert.Equal("\"Quoted\"", page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        Assert.Equal("https://process.example/fr/membres/lodz", Href(page, "link[rel=canonical]"));
        Assert.Equal(["fr", "en", "es", "x-default"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang")));
        Assert.Equal("https://process.example/en/members/lodz", Href(page, "link[hreflang=en]"));
    }

    [Fact]
    public async Task A_page_without_a_text_of_its_own_leads_search_engines_to_the_source()
    {
        var page = await PageAsync("/probe/ru/page");

        Assert.Equal("https://process.example/fr/membres/lodz", Href(page, "link[rel=canonical]"));
        Assert.Empty(page.QuerySelectorAll("link[rel=alternate][hreflang]"));
        Assert.Equal("/ru/uchastniki/lodz", Href(page, "nav [lang=ru]"));
    }

    [Fact]
    public async Task The_navigation_marks_the_section_and_the_language()
    {
        var page = await PageAsync("/probe/fr/page");

        Assert.Equal("/fr/membres", Href(page, ".sections a[aria-current=true]"));
        Assert.Equal(7, page.QuerySelectorAll(".sections a").Length);
        Assert.Equal("Français", page.QuerySelector("a[hreflang][aria-current]")?.TextContent);
        Assert.Equal(["Accueil", "Membres", "Łódź"], page.QuerySelectorAll(".crumbs li").Select(l => l.TextContent.Trim()));
        Assert.Equal("#content", Href(page, "body > a:first-child"));
        Assert.NotNull(page.QuerySelector("main#content"));
    }

    [Theory]
    [InlineData("fr", "1er mars 2026")]
    [InlineData("en", "1 March 2026")]
    [InlineData("es", "1 de marzo de 2026")]
    [InlineData("ru", "1 марта 2026 г.")]
    public async Task The_footer_says_on_which_day_of_the_sites_zone_the_page_changed(string language, string day)
    {
        var page = await PageAsync($"/probe/{language}/page");

        var time = page.QuerySelector("footer time");
        Assert.Equal("2026-03-01", time?.GetAttribute("datetime"));
        Assert.Equal(day, time?.TextContent.Replace('\u00a0', ' '));
    }

    [Fact]
    public async Task A_page_has_no_inline_style_script_or_outside_file()
    {
        var page = await PageAsync("/probe/fr/page");

        Assert.Empty(page.QuerySelectorAll($"script:not([src]):not({JsonLdOf.Selector}), style, [style]"));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img, script[src]"),
            e => Assert.StartsWith("/", e.GetAttribute("href") ?? e.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cyrillic_is_sent_as_it_is()
    {
        await using var site = await ShellSite.StartAsync();

        Assert.Contains("Участники", await site.GetStringAsync("/probe/ru/page"), StringComparison.Ordinal);
    }

    private static string? Href(IHtmlDocument page, string selector) => page.QuerySelector(selector)?.GetAttribute("href");

    private static async Task<IHtmlDocument> PageAsync(string path)
    {
        await using var site = await ShellSite.StartAsync("https://process.example");
        using var answer = await site.GetAsync(path, ("Host", "process.example"));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
