using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>
/// Tells robots where not to go (RFC 9309), and where all pages are listed. The permalinks stay open to them: who links to one links to
/// the page that it leads to. Answers to searches stay open too: they say themselves that they are not to be
/// listed, which a robot that is kept out cannot read.
/// </summary>
[AllowAnonymous]
[ConditionalRequests]
public sealed class RobotsController(SiteAddress address) : Controller
{
    [HttpGet("/robots.txt")]
    public ContentResult Show() => Content(
        $"""
        User-agent: *
        Disallow: /admin

        Sitemap: {address.Absolute(Request, SiteLinks.Sitemap)}

        """,
        "text/plain; charset=utf-8");
}
