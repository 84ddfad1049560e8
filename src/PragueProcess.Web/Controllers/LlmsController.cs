using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>Tells language models what the site is about.</summary>
[AllowAnonymous]
[ConditionalRequests]
public sealed class LlmsController(LlmsText llms, SiteAddress address) : Controller
{
    [HttpGet("/llms.txt")]
    public async Task<ContentResult> Show(CancellationToken cancellation) =>
        Content(await llms.WriteAsync(path => address.Absolute(Request, path), cancellation), "text/plain; charset=utf-8");
}
