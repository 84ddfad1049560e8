using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The forms of items that are there.</summary>
[Authorize(Policies.Translate)]
public sealed class DraftsController(DraftQueries drafts, DraftPages pages, Revisions revisions, OpenForms forms, InterfaceTexts texts)
    : DraftFormController(pages, revisions, forms, texts)
{
    [HttpGet("/admin/items/{kind}/{name}", Order = 1)]
    public async Task<IActionResult> Edit([FromRoute] string kind, [FromRoute] string name, Guid? recovered, CancellationToken cancellation)
    {
        if (await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } draft)
        {
            return NotFound();
        }

        return await TakeAsync(draft.Kind, draft.Key, recovered, cancellation) is { } unsaved
            ? await ResumeAsync(unsaved, draft, cancellation)
            : await ShowAsync(DraftPages.Filled(draft), draft, cancellation);
    }

    [HttpPost("/admin/items/{kind}/{name}", Order = 1)]
    public async Task<IActionResult> Update([FromRoute] string kind, [FromRoute] string name, CancellationToken cancellation)
    {
        if (await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } latest)
        {
            return NotFound();
        }

        var form = Posted(latest.Kind);
        if (AsksForChoices)
        {
            return await RenewAsync(form, latest, cancellation);
        }

        if (await drafts.VersionAsync(latest.Key, form.BasedOn, cancellation) is not { } before)
        {
            return BadRequest();
        }

        // A page that comes back shows the form as it was sent, with its ticks: what the person typed is given up only once it is saved.
        var taken = FormMerge.Take(form, DraftPages.Filled(latest.Kind, before, form.BasedOn));
        if (form.BasedOn != latest.RevisionId)
        {
            return await MergeAsync(taken, before, latest, cancellation);
        }

        var reading = await ReadAsync(taken, before.Content, cancellation);
        return reading.Content is null
            ? await AgainAsync(form, latest, Say(reading), cancellation)
            : await SaveAsync(form, taken, latest, reading.Content, cancellation);
    }

    private async Task<IActionResult> SaveAsync(ContentForm form, ContentForm taken, Draft draft, ItemContent content, CancellationToken cancellation)
    {
        var outcome = await TryAsync(draft.Key, taken, draft, content, cancellation);
        return outcome.Refusals.Any(refusal => refusal.Reason == RefusalReason.StaleBase)
            // Somebody else saved in the same moment; what they saved can be seen now.
            ? await Update(ItemKey.Name(draft.Kind), draft.Key.Split('/')[1], cancellation)
            : await AnswerAsync(draft.Key, form, draft, outcome, cancellation);
    }

    private async Task<IActionResult> MergeAsync(ContentForm mine, VersionContent before, Draft latest, CancellationToken cancellation)
    {
        var merged = FormMerge.Merge(mine, DraftPages.Filled(latest), DraftPages.Filled(latest.Kind, before, mine.BasedOn));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(EditView, await BackAsync(MergedTranslations.Mark(merged, mine, before.Content, latest.Content), latest, cancellation));
    }
}
