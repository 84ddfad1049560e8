using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Controllers;

/// <summary>
/// Tells robots where not to go (RFC 9309), and where all pages are listed. The permalinks stay open to them: who links to one links to
/// the page that it leads to. Answers to searches are without end.
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
        {string.Join('\n', Languages.All.Select(language => $"Disallow: {SiteLinks.Section(Section.Search, language)}?"))}

        Sitemap: {address.Absolute(Request, SiteLinks.Sitemap)}

        """,
        "text/plain; charset=utf-8");
}
