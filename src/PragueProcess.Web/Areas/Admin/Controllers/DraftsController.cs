using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The forms by which items are written. What is saved is a draft: nothing here changes what the public sees.</summary>
/// <remarks>The kind and the name come from the route: forms have fields that are called so too.</remarks>
[RequestSizeLimit(MaxBytes)]
public sealed class DraftsController(DraftQueries drafts, DraftPages pages, Revisions revisions, OpenForms forms, InterfaceTexts texts) : AdminController
{
    // Four bodies of 200,000 characters, each of up to nine bytes as forms are sent, and some room.
    internal const int MaxBytes = 8 * 1024 * 1024;

    // Tells the page that follows to forget what the browser kept.
    private const string SavedKey = "saved";

    [Authorize(Policies.Contribute)]
    [HttpGet("/admin/items/{kind}/new")]
    public async Task<IActionResult> New([FromRoute] string kind, string? from, bool recovered, CancellationToken cancellation)
    {
        if (ItemKeys.Kind(kind) is not { } known)
        {
            return NotFound();
        }

        if (recovered && await pages.UnsavedAsync(known, $"{kind}/{ItemKeys.New}", User, cancellation) is { } unsaved)
        {
            return await RenewAsync(unsaved, null, cancellation);
        }

        var model = from is null ? null : await drafts.FindAsync(from, cancellation);
        var form = model?.Kind == known ? Filled(model).Copy() : new ContentForm(known, null, new Dictionary<string, IReadOnlyList<string>>());
        return from is not null && model?.Kind != known ? NotFound() : View("Edit", await PageAsync(form, null, cancellation));
    }

    [Authorize(Policies.Contribute)]
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
            ? await AgainAsync(form, null, pages.Say(reading.Errors), cancellation)
            : await SaveAsync(await FreeKeyAsync(known, reading.Content, cancellation), form, null, reading.Content, cancellation);
    }

    [Authorize(Policies.Translate)]
    [HttpGet("/admin/items/{kind}/{name}", Order = 1)]
    public async Task<IActionResult> Edit([FromRoute] string kind, [FromRoute] string name, bool recovered, CancellationToken cancellation)
    {
        if (await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } draft)
        {
            return NotFound();
        }

        return recovered && await pages.UnsavedAsync(draft.Kind, draft.Key, User, cancellation) is { } unsaved
            ? await RenewAsync(unsaved, draft, cancellation)
            : View("Edit", await PageAsync(Filled(draft), draft, cancellation));
    }

    [Authorize(Policies.Translate)]
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

        if (await drafts.ContentAsync(latest.Key, form.BasedOn, cancellation) is not { } before)
        {
            return BadRequest();
        }

        form = FormMerge.Take(form, FormWriter.Write(latest.Kind, before, form.BasedOn, InterfaceTexts.Current), form.All(ContentForm.Take));
        if (form.BasedOn != latest.RevisionId)
        {
            return await MergeAsync(form, before, latest, cancellation);
        }

        var reading = await ReadAsync(form, before, cancellation);
        return reading.Content is null
            ? await AgainAsync(form, latest, pages.Say(reading.Errors), cancellation)
            : await SaveAsync(latest.Key, form, latest, reading.Content, cancellation);
    }

    // Something was added elsewhere that the form's menus shall offer.
    private bool AsksForChoices => Request.Form.ContainsKey("renew");

    private async Task<IActionResult> RenewAsync(ContentForm form, Draft? draft, CancellationToken cancellation) =>
        View("Edit", await PageAsync(form, draft, cancellation) with { IsPosted = true, Unsaved = null });

    private async Task<DraftPage> PageAsync(ContentForm form, Draft? draft, CancellationToken cancellation) =>
        await pages.MakeAsync(form, draft, User, cancellation) with { IsSaved = TempData.ContainsKey(SavedKey) };

    private EditingRights Rights => DraftPages.RightsOf(User);

    private ContentForm Posted(ItemKind kind) =>
        ContentForm.Of(kind, from field in Request.Form from value in field.Value select new[] { field.Key, value ?? "" });

    private static ContentForm Filled(Draft draft) => FormWriter.Write(draft.Kind, draft.Content, draft.RevisionId, InterfaceTexts.Current);

    private async Task<FormReading> ReadAsync(ContentForm form, ItemContent? before, CancellationToken cancellation) =>
        new FormReader(before, Rights, (await pages.ChoicesAsync(cancellation)).Has).Read(form);

    private async Task<IActionResult> SaveAsync(string key, ContentForm form, Draft? draft, ItemContent content, CancellationToken cancellation)
    {
        var outcome = await revisions.SaveAsync(key, content, form.BasedOn, User.Author(), Comment, Ready(form, draft), cancellation);
        if (draft is not null && outcome.Refusals.Any(refusal => refusal.Reason == RefusalReason.StaleBase))
        {
            // Somebody else saved in the same moment; what they saved can be seen now.
            return await Update(ItemKey.Name(draft.Kind), draft.Key.Split('/')[1], cancellation);
        }

        if (!outcome.Succeeded)
        {
            return await AgainAsync(form, draft, [.. outcome.Refusals.Select(refusal => RefusalFields.Say(texts, refusal, form.Kind))], cancellation);
        }

        await forms.ForgetAsync(User.AccountId(), draft?.Key ?? $"{ItemKey.Name(form.Kind)}/{ItemKeys.New}", cancellation);
        TempData[SavedKey] = true;
        Tell(texts["Admin.Draft.Saved"]);
        return SeeOther(AdminLinks.Item(key));
    }

    // What a person may not change stays as it was.
    private Parts Ready(ContentForm form, Draft? draft) => Languages.All
        .Where(language => Rights.Languages.Contains(language) ? form.IsTicked(language, ContentForm.Ready) : draft?.Ready.Has(language) ?? false)
        .Aggregate(Parts.None, (ready, language) => ready | language.Part());

    private string? Comment => Request.Form["comment"].ToString().Trim() is { Length: > 0 } comment ? comment : null;

    private async Task<IActionResult> AgainAsync(ContentForm form, Draft? draft, IReadOnlyList<FieldError> errors, CancellationToken cancellation) =>
        Unprocessable("Edit", await PageAsync(form, draft, cancellation) with { IsPosted = true, Unsaved = null, Errors = errors });

    private async Task<IActionResult> MergeAsync(ContentForm mine, ItemContent before, Draft latest, CancellationToken cancellation)
    {
        var common = FormWriter.Write(latest.Kind, before, mine.BasedOn, InterfaceTexts.Current);
        var theirs = Filled(latest);
        var merged = FormMerge.Merge(mine, theirs, common);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Edit", await PageAsync(merged, latest, cancellation) with { IsPosted = true, Unsaved = null, Merged = FormMerge.Changes(merged, theirs, common) });
    }

    private async Task<string> FreeKeyAsync(ItemKind kind, ItemContent content, CancellationToken cancellation)
    {
        foreach (var key in ItemKeys.Propose(kind, content))
        {
            if (!await drafts.ExistsAsync(key, cancellation))
            {
                return key;
            }
        }

        throw new InvalidOperationException($"A thousand items of the kind {kind} have the same name.");
    }
}
