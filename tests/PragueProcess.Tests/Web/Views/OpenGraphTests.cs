using AngleSharp.Html.Dom;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Tests.Web.Views;

[Collection(SeededSite.Name)]
public sealed class OpenGraphTests(Site site)
{
    private static readonly Dictionary<string, string> Locales =
        new() { ["fr"] = "fr_FR", ["en"] = "en_GB", ["es"] = "es_ES", ["ru"] = "ru_RU" };

    public static TheoryData<string, string, string> Pages => new()
    {
        { "/fr/membres/pologne", "article", "members" },
        { "/fr/reunions/2016", "website", "meetings" },
        { "/fr/reunions/2016/troisieme-conference-ministerielle-bratislava", "article", "meetings" },
        { "/fr/documents/declaration-ministerielle-de-bratislava", "article", "documents" },
        { "/fr/accessibilite", "article", "home" },
    };

    public static TheoryData<Section> Sections => [.. SectionPaths.OfContent];

    [Theory]
    [MemberData(nameof(Sections))]
    public Task A_section_tells_other_sites_of_itself_in_every_language(Section section) =>
        CheckAsync(SiteLinks.Section(section, Language.Fr), "website", section.ToString().ToLowerInvariant());

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_of_each_kind_tells_other_sites_of_itself_in_every_language(string path, string type, string picture) =>
        CheckAsync(path, type, picture);

    [Theory]
    [InlineData("/fr/membres/nulle-part")]
    [InlineData("/fr/recherche?q=pologne")]
    public async Task A_page_that_is_not_listed_tells_other_sites_nothing(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.DoesNotContain("og:", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task CheckAsync(string path, string type, string picture)
    {
        var translations = (await site.PageAsync(path)).QuerySelectorAll("link[hreflang]:not([hreflang=x-default])")
            .ToDictionary(link => link.GetAttribute("hreflang")!, link => new Uri(link.GetAttribute("href")!).AbsolutePath);
        Assert.Equal(Locales.Keys, translations.Keys);
        foreach (var (language, translation) in translations)
        {
            var page = await site.PageAsync(translation);
            Assert.Equal(type, Of(page, "type"));
            Assert.Equal(Locales[language], Of(page, "locale"));
            Assert.Equal(Locales.Values.Where(locale => locale != Locales[language]), All(page, "locale:alternate"));
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Of(page, "url"));
            Assert.StartsWith(Of(page, "title")!, page.Title, StringComparison.Ordinal);
            Assert.Equal(page.QuerySelector(".site-name")!.TextContent, Of(page, "site_name"));
            Assert.InRange(Of(page, "description")!.Length, 1, 160);
            await CheckPictureAsync(page, $"http://localhost/share/{language}-{picture}.png");
        }
    }

    private async Task CheckPictureAsync(IHtmlDocument page, string address)
    {
        Assert.Equal(address, Of(page, "image"));
        Assert.Equal((1200, 630), await PngSize.FetchAsync(site, new Uri(address).AbsolutePath));
        Assert.Equal(("1200", "630"), (Of(page, "image:width"), Of(page, "image:height")));
        Assert.Contains(Of(page, "site_name")!, Of(page, "image:alt"), StringComparison.Ordinal);
    }

    private static string? Of(IHtmlDocument page, string property) => All(page, property).Single();

    private static IEnumerable<string?> All(IHtmlDocument page, string property) =>
        page.QuerySelectorAll($"meta[property='og:{property}']").Select(meta => meta.GetAttribute("content"));
}
