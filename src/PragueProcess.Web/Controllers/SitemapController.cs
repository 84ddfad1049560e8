using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Sitemaps;

namespace PragueProcess.Web.Controllers;

/// <summary>Tells search engines of all pages: an index, and its parts beside it, since a sitemap may only name what lies below its own folder.</summary>
[AllowAnonymous]
[ResponseCache(Duration = OneHourInSeconds)]
public sealed class SitemapController(SitemapPages pages, SitemapQueries sitemap, ContentVersionQueries versions, SiteAddress address) : Controller
{
    private const int OneHourInSeconds = 60 * 60;

    [HttpGet(SiteLinks.Sitemap)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var sections = (SiteLinks.SitemapOfSections, await versions.ChangedAtAsync(Enum.GetValues<ItemKind>(), cancellation));
        var items = (await sitemap.PartsAsync(cancellation)).Select(part => (SiteLinks.SitemapOfItems(part.Number), (DateTimeOffset?)part.ChangedAt));
        return Xml(writer => writer.WriteIndexAsync(items.Prepend(sections)));
    }

    [HttpGet(SiteLinks.SitemapOfSections)]
    public async Task<IActionResult> Sections(CancellationToken cancellation)
    {
        var sections = await pages.SectionsAsync(cancellation);
        return Xml(writer => writer.WriteAsync(sections));
    }

    [HttpGet("/sitemap-{part:int:min(1)}.xml")]
    public async Task<IActionResult> Items(int part, CancellationToken cancellation)
    {
        var items = await pages.ItemsAsync(part, cancellation);
        return items.Count > 0 ? Xml(writer => writer.WriteAsync(items)) : NotFound();
    }

    private XmlResult Xml(Func<SitemapWriter, Task> write) => new(xml => write(new SitemapWriter(xml, path => address.Absolute(Request, path))));
}
