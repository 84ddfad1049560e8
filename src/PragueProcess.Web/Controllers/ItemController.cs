using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Controllers;

/// <summary>What controllers of items with pages of their own share: from an address to the item, its new address, or its absence.</summary>
public abstract class ItemController(SlugQueries slugs) : Controller
{
    /// <summary>Shows the item at a path, or answers 301 when it moved, 410 when it was withdrawn, 404 when there never was one.</summary>
    protected async Task<IActionResult> ResolveAsync(
        ItemKind kind, Language language, string path, Func<string, string> link, Func<Resolution.Found, Task<IActionResult>> show) =>
        await slugs.ResolveAsync(kind, language, path, HttpContext.RequestAborted) switch
        {
            Resolution.Found found => await show(found),
            Resolution.Moved moved => LocalRedirectPermanent(link(moved.Path)),
            Resolution.Gone => StatusCode(StatusCodes.Status410Gone),
            _ => NotFound(),
        };
}
