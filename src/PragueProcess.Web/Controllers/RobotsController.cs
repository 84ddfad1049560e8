using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Controllers;

/// <summary>
/// Tells robots where not to go (RFC 9309), and where all pages are listed. The permalinks stay open to them: who links to one links to
/// the page that it leads to.
/// </summary>
[ResponseCache(Duration = OneDayInSeconds)]
public sealed class RobotsController(SiteAddress address) : Controller
{
    private const int OneDayInSeconds = 24 * 60 * 60;

    [HttpGet("/robots.txt")]
    public ContentResult Show() => Content(
        $"""
        User-agent: *
        Disallow: /admin

        Sitemap: {address.Absolute(Request, SiteLinks.Sitemap)}

        """,
        "text/plain; charset=utf-8");
}
