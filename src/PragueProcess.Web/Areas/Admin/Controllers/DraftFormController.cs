using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>What the forms of new items and of known ones share. What is saved is a draft: nothing here changes what the public sees.</summary>
/// <remarks>The kind and the name come from the route: forms have fields that are called so too.</remarks>
[RequestSizeLimit(MaxBytes)]
public abstract class DraftFormController(DraftPages pages, Revisions revisions, OpenForms forms, InterfaceTexts texts) : AdminController
{
    // Four bodies of 200,000 characters, each of up to nine bytes as forms are sent, and some room.
    internal const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>The view of the form.</summary>
    protected const string EditView = "Edit";

    /// <summary>Whether something was added elsewhere that the form's menus shall offer.</summary>
    protected bool AsksForChoices => Request.Form.ContainsKey("renew");

    /// <summary>A form that was opened.</summary>
    protected async Task<IActionResult> ShowAsync(ContentForm form, Draft? draft, CancellationToken cancellation) =>
        View(EditView, await pages.MakeAsync(form, draft, User, cancellation));

    /// <summary>The form that the person filled before and did not save, to go on with.</summary>
    protected async Task<IActionResult> ResumeAsync(ContentForm unsaved, Draft? draft, CancellationToken cancellation) =>
        View(EditView, await PostedPageAsync(unsaved, draft, cancellation));

    /// <summary>The form as it was sent, with what can be chosen now.</summary>
    protected async Task<IActionResult> RenewAsync(ContentForm form, Draft? draft, CancellationToken cancellation) =>
        View(EditView, await BackAsync(form, draft, cancellation));

    /// <summary>The page of a form that was sent and comes back. It is kept: closing the page loses nothing.</summary>
    protected async Task<DraftPage> BackAsync(ContentForm form, Draft? draft, CancellationToken cancellation)
    {
        var sent = await KeptForm.OfAsync(Request, Request.Path, cancellation);
        var opening = new FormOpening(User.AccountId(), draft?.Key ?? ItemKeys.NewOf(form.Kind), form.Opening);
        var isKept = CanKeep(draft) && await forms.KeepIfPossibleAsync(opening, sent.Fields, cancellation);
        return await PostedPageAsync(form, draft, cancellation) with { IsKept = isKept };
    }

    // What nobody lets the person open again need not be kept.
    private bool CanKeep(Draft? draft) => draft is not null || User.Has(Role.Contributor);

    private async Task<DraftPage> PostedPageAsync(ContentForm form, Draft? draft, CancellationToken cancellation) =>
        await pages.MakeAsync(draft is null ? form : FormMerge.Over(form, DraftPages.Filled(draft)), draft, User, cancellation) with { IsPosted = true };

    private EditingRights Rights => DraftPages.RightsOf(User);

    /// <summary>The form that was sent.</summary>
    protected ContentForm Posted(ItemKind kind) =>
        ContentForm.Of(kind, from field in Request.Form from value in field.Value select new[] { field.Key, value ?? "" });

    /// <summary>The form that the person filled before and did not save; null when none is asked for, or there is none.</summary>
    protected async Task<ContentForm?> TakeAsync(ItemKind kind, string key, Guid? opening, CancellationToken cancellation) =>
        opening is { } known ? await pages.TakeAsync(kind, key, known, User, cancellation) : null;

    /// <summary>What is wrong with the form, in the person's language.</summary>
    protected IReadOnlyList<FieldError> Say(FormReading reading) => pages.Say(reading.Errors);

    /// <summary>What the form says, or what is wrong with it.</summary>
    protected async Task<FormReading> ReadAsync(ContentForm form, ItemContent? before, CancellationToken cancellation) =>
        new FormReader(before, Rights, (await pages.ChoicesAsync(cancellation)).Has).Read(form);

    /// <summary>Saves what the form says.</summary>
    protected Task<Outcome> SaveDraftAsync(string key, ContentForm form, Draft? draft, ItemContent content, CancellationToken cancellation) =>
        revisions.SaveAsync(key, content, form.BasedOn, User.Author(), Request.Form["comment"], Ready(form, draft), cancellation);

    /// <summary>Whether the draft holds already what the form says.</summary>
    protected bool IsSaved(ContentForm form, Draft draft, ItemContent content) =>
        ContentJson.Write(content) == ContentJson.Write(draft.Content) && Ready(form, draft) == draft.Ready;

    /// <summary>The answer to a form: the item as it was saved, or the form and why it was not.</summary>
    protected async Task<IActionResult> AnswerAsync(string key, ContentForm form, Draft? draft, Outcome outcome, CancellationToken cancellation)
    {
        if (!outcome.Succeeded)
        {
            return await AgainAsync(form, draft, [.. outcome.Refusals.Select(refusal => RefusalFields.Say(texts, refusal, form.Kind))], cancellation);
        }

        await forms.ForgetIfPossibleAsync(User.AccountId(), form.Opening, cancellation);
        new TakenForm(form.Opening, key, outcome.RevisionId).Tell(TempData);
        Tell(texts["Admin.Draft.Saved"]);
        return SeeOther(AdminLinks.Item(key));
    }

    /// <summary>A form whose item was removed for good while it was filled: whoever may add items makes a new one of it, the others copy what they typed.</summary>
    protected Task<IActionResult> AsNewAsync(ContentForm form, CancellationToken cancellation) =>
        AgainAsync(form, null, [new FieldError(null, texts[CanKeep(null) ? "Admin.Draft.Removed" : "Admin.Draft.RemovedToCopy"])], cancellation);

    // What a person may not change stays as it was.
    private Parts Ready(ContentForm form, Draft? draft) => Languages.All
        .Where(language => Rights.Languages.Contains(language) ? form.IsTicked(language, ContentForm.Ready) : draft?.Ready.Has(language) ?? false)
        .Aggregate(Parts.None, (ready, language) => ready | language.Part());

    /// <summary>The form as it was sent, and what is wrong with it.</summary>
    protected async Task<IActionResult> AgainAsync(ContentForm form, Draft? draft, IReadOnlyList<FieldError> errors, CancellationToken cancellation) =>
        Unprocessable(EditView, await BackAsync(form, draft, cancellation) with { Errors = errors });
}
