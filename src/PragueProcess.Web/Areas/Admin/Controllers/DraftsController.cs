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
        if (ItemKeys.Kind(kind) is not { } known)
        {
            return NotFound();
        }

        var form = Posted(known);
        if (await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } latest)
        {
            return form.BasedOn is null ? NotFound() : await AsNewAsync(form, cancellation);
        }

        if (AsksForChoices)
        {
            return await RenewAsync(form, latest, cancellation);
        }

        // The key of an item that was removed for good may be another's by now.
        return await drafts.VersionAsync(latest.Key, form.BasedOn, cancellation) is { } before ? await UpdateAsync(form, before, latest, cancellation)
            : form.BasedOn is null ? BadRequest()
            : await AsNewAsync(form, cancellation);
    }

    private async Task<IActionResult> UpdateAsync(ContentForm form, VersionContent before, Draft latest, CancellationToken cancellation)
    {
        // A page that comes back shows the form as it was sent, with its ticks: what the person typed is given up only once it is saved.
        var common = DraftPages.Filled(latest.Kind, before, form.BasedOn);
        var (taken, theirs) = (FormMerge.Take(form, common), DraftPages.Filled(latest));
        if (FormMerge.Changes(theirs, theirs, common).Count > 0)
        {
            return await MergeAsync(taken, before, latest, cancellation);
        }

        // What is left of a draft of which a part was published is a newer version, and the same.
        taken = taken with { BasedOn = latest.RevisionId };
        var reading = await ReadAsync(taken, latest.Content, cancellation);
        return reading.Content is null
            ? await AgainAsync(form, latest, Say(reading), cancellation)
            : await SaveAsync(form, taken, latest, reading.Content, cancellation);
    }

    private async Task<IActionResult> SaveAsync(ContentForm form, ContentForm taken, Draft draft, ItemContent content, CancellationToken cancellation)
    {
        var outcome = await SaveDraftAsync(draft.Key, taken, draft, content, cancellation);
        return outcome.Refusals.Any(refusal => refusal.Reason == RefusalReason.StaleBase)
            // Somebody else saved in the same moment; what they saved can be seen now.
            ? await Update(ItemKey.Name(draft.Kind), draft.Key.Split('/')[1], cancellation)
            : await AnswerAsync(draft.Key, form, draft, outcome, cancellation);
    }

    private async Task<IActionResult> MergeAsync(ContentForm mine, VersionContent before, Draft latest, CancellationToken cancellation)
    {
        var merged = FormMerge.Merge(mine, DraftPages.Filled(latest), DraftPages.Filled(latest.Kind, before, mine.BasedOn));
        if ((await ReadAsync(merged, latest.Content, cancellation)).Content is { } content && IsSaved(merged, latest, content))
        {
            // Somebody pressed twice, or the answer was lost on its way: there is nothing to bring together.
            return await AnswerAsync(latest.Key, mine, latest, Outcome.Done with { RevisionId = latest.RevisionId }, cancellation);
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(EditView, await BackAsync(MergedTranslations.Mark(merged, mine, before.Content, latest.Content), latest, cancellation));
    }
}
