using System.Security.Claims;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Areas.Admin.Workflow;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>Makes the pages on which items are edited.</summary>
public sealed class DraftPages(
    DraftQueries drafts, ReferenceChoiceQueries choices, TextPreviews previews, WorkflowQueries workflow, OpenForms forms, InterfaceTexts texts)
{
    public Task<ReferenceChoices> ChoicesAsync(CancellationToken cancellation) => choices.LoadAsync(InterfaceTexts.Current, cancellation);

    /// <summary>The page of a form, filled, for a person who opens it.</summary>
    public async Task<DraftPage> MakeAsync(ContentForm form, Draft? draft, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var page = await MakeAsync(form, draft, RightsOf(user), cancellation);
        await forms.OpenAsync(new FormOpening(user.AccountId(), page.Key, form.Opening), cancellation);
        return page with
        {
            Unsaved = [.. (await forms.OfAsync(user.AccountId(), page.Key, cancellation)).Where(unsaved => unsaved.Opening != form.Opening)],
            Others = draft is null ? [] : await forms.OthersAsync(user.AccountId(), page.Key, cancellation),
            Actions = draft is null ? null : AvailableActions.Of(user, draft, await workflow.LastStepAsync(draft.Key, cancellation)),
        };
    }

    /// <summary>The form that a person filled before and did not save, to go on with; null when there is none.</summary>
    public async Task<ContentForm?> TakeAsync(ItemKind kind, string key, Guid opening, ClaimsPrincipal user, CancellationToken cancellation) =>
        await forms.TakeAsync(new FormOpening(user.AccountId(), key, opening), cancellation) is { } taken && KeptForm.From(AdminLinks.Item(key), taken.Fields) is { } kept
            ? ContentForm.Of(kind, kept.Pairs) with { Opening = taken.Opening }
            : null;

    /// <summary>The form of a draft.</summary>
    public static ContentForm Filled(Draft draft) => Filled(draft.Kind, new VersionContent(draft.Author, draft.Content, draft.Ready), draft.RevisionId);

    /// <summary>The form of a version.</summary>
    public static ContentForm Filled(ItemKind kind, VersionContent version, int? revisionId) =>
        FormWriter.Write(kind, version.Content, revisionId, InterfaceTexts.Current).WithReady(version.Ready);

    private async Task<DraftPage> MakeAsync(ContentForm form, Draft? draft, EditingRights rights, CancellationToken cancellation)
    {
        var kind = texts[$"Kind.{form.Kind}"];
        var title = draft is null ? texts["Admin.Draft.New", kind] : texts["Admin.Draft.Edit", kind, NameOf(draft)];
        // What is kept of an item that was removed for good becomes a new one.
        var filled = draft is null ? form with { BasedOn = null, Common = null } : form;
        return new DraftPage(title, draft is null ? AdminLinks.NewItem(form.Kind) : AdminLinks.Item(draft.Key), filled, rights)
        {
            Draft = draft,
            Merged = draft is null ? null : await MergedAsync(form, draft.Key, cancellation),
            Choices = await ChoicesAsync(cancellation),
            Facts = await previews.FactsAsync(InterfaceTexts.Current, cancellation),
            FormerOriginals = draft is null ? new Dictionary<Language, TextContent>() : await drafts.FormerOriginalsAsync(draft, cancellation),
        };
    }

    // However often the page comes back, it tells what the other saved.
    private async Task<MergedForm?> MergedAsync(ContentForm form, string key, CancellationToken cancellation)
    {
        if (form.Common is not { } id
            || await drafts.VersionAsync(key, form.BasedOn, cancellation) is not { } theirs
            || await drafts.VersionAsync(key, id, cancellation) is not { } common)
        {
            return null;
        }

        var saved = Filled(form.Kind, theirs, form.BasedOn);
        return new MergedForm(theirs.Author, FormMerge.Changes(FormMerge.Over(form, saved), saved, Filled(form.Kind, common, id)));
    }

    /// <summary>Errors in the person's language.</summary>
    public IReadOnlyList<FieldError> Say(IEnumerable<FormError> errors) =>
        [.. errors.Select(error => new FieldError(error.Field, texts[error.Message, [.. error.Details.Select(InWords)]]))];

    private object InWords(object detail) => detail is Language language ? texts[$"Language.{language.Code()}"] : detail;

    /// <summary>What a person may change of an item.</summary>
    public static EditingRights RightsOf(ClaimsPrincipal user) => new(user.Has(Role.Contributor), [.. Languages.All.Where(user.MayWrite)]);

    /// <summary>What an item is called in the person's language, as far as it has a title; else its key.</summary>
    public static string NameOf(Draft draft) => draft.Content.TitleIn(InterfaceTexts.Current) ?? draft.Key;
}
