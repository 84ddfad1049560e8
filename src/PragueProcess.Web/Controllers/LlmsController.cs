using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Controllers;

/// <summary>Tells language models what the site is about.</summary>
[ResponseCache(Duration = OneHourInSeconds)]
public sealed class LlmsController(LlmsText llms, SiteAddress address) : Controller
{
    private const int OneHourInSeconds = 60 * 60;

    [HttpGet("/llms.txt")]
    public async Task<ContentResult> Show(CancellationToken cancellation) =>
        Content(await llms.WriteAsync(path => address.Absolute(Request, path), cancellation), "text/plain; charset=utf-8");
}
