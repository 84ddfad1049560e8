using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PragueProcess.Web.IndexNow;

namespace PragueProcess.Web.Controllers;

/// <summary>Shows search engines the key with which the site tells them of changes (indexnow.org, “Verifying ownership via the key”).</summary>
[AllowAnonymous]
public sealed class IndexNowKeyController(IOptions<IndexNowOptions> options) : Controller
{
    /// <summary>The key; at its lower-case spelling, as all addresses here.</summary>
    [HttpGet("/{key}.txt")]
    public IActionResult Show(string key) => options.Value.Key is { } own && string.Equals(key, own, StringComparison.OrdinalIgnoreCase)
        ? Content(own, "text/plain; charset=utf-8")
        : NotFound();
}
