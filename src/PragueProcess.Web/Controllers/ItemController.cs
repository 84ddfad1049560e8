using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Controllers;

/// <summary>What controllers of items with pages of their own share: from an address to the item, its new address, the one in its place, or its absence.</summary>
public abstract class ItemController(SlugQueries slugs) : Controller
{
    /// <summary>Shows the item at a path, or answers 301 when it moved or another stands in its place, 410 when it was withdrawn, 404 when there never was one.</summary>
    protected async Task<IActionResult> ResolveAsync(
        ItemKind kind, Language language, string path, Func<string, string> link, Func<Resolution.Found, Task<IActionResult>> show) =>
        await slugs.ResolveAsync(kind, language, path, HttpContext.RequestAborted) switch
        {
            Resolution.Found found => await show(found),
            Resolution.Moved { OtherKind: { } other } moved => new MovedResult(ItemLinks.To(language, other, moved.Path)),
            Resolution.Moved moved => new MovedResult(link(moved.Path)),
            Resolution.Replaced other => new MovedResult(ItemLinks.To(language, other.By.Kind, other.By.Paths[language], other.Section)),
            Resolution.Gone gone => new GoneResult(gone.Note),
            _ => NotFound(),
        };
}
