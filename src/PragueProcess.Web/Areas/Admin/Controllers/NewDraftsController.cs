using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The forms of items that are not there yet.</summary>
[Authorize(Policies.Contribute)]
[ViewsOf("Drafts")]
public sealed class NewDraftsController(DraftQueries drafts, DraftPages pages, Revisions revisions, OpenForms forms, InterfaceTexts texts)
    : DraftFormController(pages, revisions, forms, texts)
{
    [HttpGet("/admin/items/{kind}/new")]
    public async Task<IActionResult> New([FromRoute] string kind, string? from, Guid? recovered, CancellationToken cancellation)
    {
        if (ItemKeys.Kind(kind) is not { } known)
        {
            return NotFound();
        }

        if (await TakeAsync(known, ItemKeys.NewOf(known), recovered, cancellation) is { } unsaved)
        {
            return await ResumeAsync(unsaved, null, cancellation);
        }

        var model = from is null ? null : await drafts.FindAsync(from, cancellation);
        var form = model?.Kind == known ? DraftPages.Filled(model).Copy(model.Content) : new ContentForm(known, null, new Dictionary<string, IReadOnlyList<string>>());
        return from is not null && model?.Kind != known ? NotFound() : await ShowAsync(form, null, cancellation);
    }

    [HttpPost("/admin/items/{kind}/new")]
    public async Task<IActionResult> Create([FromRoute] string kind, CancellationToken cancellation)
    {
        if (ItemKeys.Kind(kind) is not { } known)
        {
            return NotFound();
        }

        var form = Posted(known);
        if (AsksForChoices)
        {
            return await RenewAsync(form, null, cancellation);
        }

        var reading = await ReadAsync(form, null, cancellation);
        return reading.Content is null
            ? await AgainAsync(form, null, Say(reading), cancellation)
            : await SaveAsync(known, form, reading.Content, cancellation);
    }

    private async Task<IActionResult> SaveAsync(ItemKind kind, ContentForm form, ItemContent content, CancellationToken cancellation)
    {
        var key = await KeyAsync(kind, form, content, cancellation);
        return await AnswerAsync(key, form, null, await SaveDraftAsync(key, form, null, content, cancellation), cancellation);
    }

    // A free one; or that of the same item, which somebody who pressed twice has made a moment ago.
    private async Task<string> KeyAsync(ItemKind kind, ContentForm form, ItemContent content, CancellationToken cancellation)
    {
        foreach (var key in ItemKeys.Propose(kind, content))
        {
            if (!await drafts.ExistsAsync(key, cancellation)
                || (await drafts.FindAsync(key, cancellation) is { State: ItemState.Draft, DraftState: DraftState.Draft } draft && IsSaved(form, draft, content)))
            {
                return key;
            }
        }

        throw new InvalidOperationException($"A thousand items of the kind {kind} have the same name.");
    }
}
