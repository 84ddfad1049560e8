using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Items;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The lists of items, of all kinds or of one.</summary>
[Authorize(Policies.Translate)]
public sealed class ItemsController(ItemListQueries items, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Items)]
    public Task<IActionResult> Index(ItemFilter filter, CancellationToken cancellation) => ListAsync(null, filter, cancellation);

    [HttpGet($"{AdminLinks.Items}/{{kind}}")]
    public async Task<IActionResult> OfKind([FromRoute] string kind, ItemFilter filter, CancellationToken cancellation) =>
        ItemKeys.Kind(kind) is { } known ? await ListAsync(known, filter, cancellation) : NotFound();

    private async Task<IActionResult> ListAsync(ItemKind? kind, ItemFilter filter, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || filter.Page < 1)
        {
            return BadRequest();
        }

        var found = filter.Apply(await items.ListAsync(InterfaceTexts.Current, cancellation), kind).ToList();
        var title = kind is { } one ? texts[$"Search.Kind.{one}"] : texts["Admin.Items.Title"];
        var page = new ItemsPage(title, kind, filter, [.. found.Chunk(ItemsPage.Size).ElementAtOrDefault(filter.Page - 1) ?? []], found.Count);
        return filter.Page > page.Pages ? NotFound() : View("Index", page);
    }
}
