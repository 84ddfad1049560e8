using System.Globalization;
using System.Xml;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Sitemaps;

/// <summary>
/// Writes sitemaps (sitemaps.org, protocol 0.9) as they are sent. Each language of a page is a URL of its own that names all of them
/// (Google, “Tell Google about localized versions of your page”).
/// </summary>
/// <param name="xml">Where to write to.</param>
/// <param name="absolute">Makes the absolute address of a path.</param>
internal sealed class SitemapWriter(XmlWriter xml, Func<string, string> absolute)
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes where the parts of the sitemap are.</summary>
    public async Task WriteIndexAsync(IEnumerable<(string Path, DateTimeOffset? ChangedAt)> parts)
    {
        await xml.WriteStartElementAsync(null, "sitemapindex", Sitemap);
        foreach (var (path, changedAt) in parts)
        {
            await xml.WriteStartElementAsync(null, "sitemap", Sitemap);
            await WriteAsync(path, changedAt);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    /// <summary>Writes pages in all their languages.</summary>
    public async Task WriteAsync(IEnumerable<SitemapPage> pages)
    {
        await xml.WriteStartElementAsync(null, "urlset", Sitemap);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            foreach (var path in page.Paths.Values)
            {
                await WriteAsync(page, path);
            }
        }

        await xml.WriteEndElementAsync();
    }

    private async Task WriteAsync(SitemapPage page, string path)
    {
        await xml.WriteStartElementAsync(null, "url", Sitemap);
        await WriteAsync(path, page.ChangedAt);
        foreach (var (language, translation) in page.Paths)
        {
            await WriteAlternateAsync(language.Code(), translation);
        }

        await WriteAlternateAsync("x-default", SiteLinks.Root);
        await xml.WriteEndElementAsync();
    }

    private async Task WriteAsync(string path, DateTimeOffset? changedAt)
    {
        await xml.WriteElementStringAsync(null, "loc", Sitemap, absolute(path));
        if (changedAt is { } instant)
        {
            await xml.WriteElementStringAsync(null, "lastmod", Sitemap, instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        }
    }

    private async Task WriteAlternateAsync(string language, string path)
    {
        await xml.WriteStartElementAsync("xhtml", "link", Xhtml);
        await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
        await xml.WriteAttributeStringAsync(null, "hreflang", null, language);
        await xml.WriteAttributeStringAsync(null, "href", null, absolute(path));
        await xml.WriteEndElementAsync();
    }
}
