using System.Globalization;
using System.Net;
using System.Xml.Linq;
using PragueProcess.Model.Entities;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Web.Pages;
using PragueProcess.Web.Links;

namespace PragueProcess.Tests.Web.Controllers;

/// <summary>Holds the sitemap to the rules of sitemaps.org (protocol 0.9) and to the pages that it lists.</summary>
public sealed class SitemapControllerTests(Site site) : IClassFixture<Site>
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task The_index_names_parts_beside_it()
    {
        var index = await XmlAsync("/sitemap.xml");

        Assert.Equal(Sitemap + "sitemapindex", index.Name);
        Assert.All(index.Elements(), part => Assert.Equal([Sitemap + "loc", Sitemap + "lastmod"], part.Elements().Select(element => element.Name)));
        Assert.Equal(["http://localhost/sitemap-sections.xml", "http://localhost/sitemap-1.xml"], index.Elements().Select(Address));
    }

    [Fact]
    public async Task Every_listed_address_is_a_page_that_is_known_by_it_and_names_the_same_translations()
    {
        var urls = await UrlsAsync();

        Assert.Equal(urls.Count, urls.Select(Address).Distinct().Count());
        Assert.InRange(urls.Count, 340, 50_000);
        foreach (var url in urls)
        {
            Assert.Equal(Sitemap + "url", url.Name);
            var page = await site.PageAsync(new Uri(Address(url)).PathAndQuery);
            Assert.Null(page.QuerySelector("meta[name=robots]"));
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Address(url));
            Assert.Equal(
                page.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)).ToHashSet(),
                Alternates(url).ToHashSet());
            Assert.StartsWith(page.QuerySelector("footer time")!.GetAttribute("datetime")!, Day(url), StringComparison.Ordinal);
            Assert.NotEmpty(JsonLdOf.Page(page));
        }
    }

    [Fact]
    public async Task Every_section_and_year_and_every_item_with_a_page_is_listed()
    {
        var listed = (await UrlsAsync()).Select(url => new Uri(Address(url)).AbsolutePath).ToHashSet();

        Assert.Empty(SectionPaths.OfContent.SelectMany(section => Languages.All.Select(language => SiteLinks.Section(section, language))).Except(listed));
        foreach (var list in new[] { "/ru/uchastniki", "/es/reuniones", "/fr/documents", "/en/open-questions" })
        {
            var links = (await site.PageAsync(list)).QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0])
                .Where(path => path.StartsWith('/') && !path.Contains('?', StringComparison.Ordinal) && !path.StartsWith("/id/", StringComparison.Ordinal));
            Assert.Empty(links.Where(path => !path.Contains('.', StringComparison.Ordinal)).Except(listed));
        }
    }

    [Fact]
    public async Task A_changed_item_is_listed_with_its_texts_alone_and_its_time_and_a_withdrawn_one_no_more()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);
        await site.PublishAsync("page/listed", Samples.Page("seulement-en-francais"));

        var url = Assert.Single(await UrlsAsync(), url => Address(url).Contains("seulement-en-francais", StringComparison.Ordinal));
        Assert.Equal([("fr", "http://localhost/fr/seulement-en-francais"), ("x-default", "http://localhost/")], Alternates(url));
        Assert.InRange(DateTimeOffset.Parse(url.Element(Sitemap + "lastmod")!.Value, CultureInfo.InvariantCulture), before, DateTimeOffset.UtcNow);

        await site.WithdrawAsync("page/listed");
        Assert.DoesNotContain(await UrlsAsync(), url => Address(url).Contains("seulement-en-francais", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Gone, (await site.GetAsync("/fr/seulement-en-francais")).StatusCode);
    }

    [Fact]
    public async Task A_sitemap_that_did_not_change_is_not_sent_again()
    {
        using var client = site.CreateClient();
        using var first = await client.GetAsync(new Uri("/sitemap-1.xml", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/sitemap-1.xml");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(again);

        Assert.Equal("application/xml; charset=utf-8", first.Content.Headers.ContentType?.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/sitemap-0.xml")]
    [InlineData("/sitemap-2.xml")]
    [InlineData("/sitemap-2147483647.xml")]
    [InlineData("/sitemap-x.xml")]
    public async Task There_are_no_other_parts(string path) => Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(path)).StatusCode);

    private async Task<List<XElement>> UrlsAsync()
    {
        var urls = new List<XElement>();
        foreach (var part in (await XmlAsync("/sitemap.xml")).Elements())
        {
            urls.AddRange((await XmlAsync(new Uri(Address(part)).AbsolutePath)).Elements());
        }

        return urls;
    }

    private async Task<XElement> XmlAsync(string path)
    {
        using var response = await site.GetAsync(path);
        return XDocument.Load(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync()).Root!;
    }

    private static string Address(XElement url) => url.Element(Sitemap + "loc")!.Value;

    private static IEnumerable<(string Language, string Address)> Alternates(XElement url) =>
        url.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value));

    // The day of the site's zone, as pages write it.
    private static string Day(XElement url) => TimeZoneInfo.ConvertTime(
        DateTimeOffset.Parse(url.Element(Sitemap + "lastmod")!.Value, CultureInfo.InvariantCulture),
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna")).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
