using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Areas.Admin.Workflow;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>The page on which an item is edited.</summary>
/// <param name="Title">What is edited.</param>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Form">What the form is filled with.</param>
/// <param name="Rights">What of it the person may change.</param>
public sealed record DraftPage(string Title, string Action, ContentForm Form, EditingRights Rights) : AdminPage(Title)
{
    /// <summary>The version that the form is based on; null for a new item.</summary>
    public Draft? Draft { get; init; }

    /// <summary>Whether the form holds what was typed and not saved: it was sent and comes back, or was kept.</summary>
    public bool IsPosted { get; init; }

    /// <summary>Whether the person may save the form: translators add no items.</summary>
    public bool CanBeSaved => Draft is not null || Rights.Facts;

    /// <summary>What the person can do with the item; null for a new one.</summary>
    public AvailableActions? Actions { get; init; }

    public required ReferenceChoices Choices { get; init; }

    public required IReadOnlyList<CitableFact> Facts { get; init; }

    /// <summary>What is wrong with what was sent, in words.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>The key of the item; <c>meeting/new</c> and the like for a new one.</summary>
    public string Key => Draft?.Key ?? ItemKeys.NewOf(Form.Kind);

    /// <summary>What the person typed into other openings of the form and did not save, the latest first.</summary>
    public IReadOnlyList<UnsavedForm> Unsaved { get; init; } = [];

    /// <summary>Whether the site keeps the form as it was sent: the browser need not keep that too.</summary>
    public bool IsKept { get; init; }

    /// <summary>Who else has the form open.</summary>
    public IReadOnlyList<OtherEditor> Others { get; init; } = [];

    /// <summary>What somebody else changed meanwhile; null when nobody did.</summary>
    public MergedForm? Merged { get; init; }

    /// <summary>The originals from which outdated translations were made, by the translation's language.</summary>
    public IReadOnlyDictionary<Language, TextContent> FormerOriginals { get; init; } = new Dictionary<Language, TextContent>();

    /// <summary>The language of the original; null while there is none.</summary>
    public Language? OriginalLanguage => Draft?.Content.SourceLanguage();

    /// <summary>The languages in the order in which they are edited: the original first.</summary>
    public IEnumerable<Language> TextLanguages => Languages.All.OrderByDescending(language => language == OriginalLanguage);

    /// <summary>The language that a text is translated from, or will be; null for an original, and while there is none.</summary>
    public Language? SourceOf(Language language) =>
        (Draft?.Content.Texts.GetValueOrDefault(language)?.SourceLanguage ?? OriginalLanguage) is { } source && source != language ? source : null;

    /// <summary>The original of a translation as it is now; null for an original, and while there is none.</summary>
    public TextContent? OriginalOf(Language language) =>
        SourceOf(language) is { } source ? Draft?.Content.Texts.GetValueOrDefault(source) : null;

    /// <summary>Whether the tick says that a text is ready: as it was sent, else as it was saved, else it is.</summary>
    public bool IsReady(Language language) =>
        IsPosted ? Form.IsTicked(language, ContentForm.Ready) : Draft?.Ready.Has(language) ?? true;

    /// <summary>Whether something was typed into a field or its rows, or is wrong with it.</summary>
    public bool Holds(string name) =>
        Errors.Any(error => IsOf(name, error.FieldId)) || Form.Values.Any(pair => IsOf(name, pair.Key) && pair.Value.Any(value => value.Length > 0));

    public FormInput Input(FormField field, string name, bool isOpen) => new(field, name, this, isOpen);

    private static bool IsOf(string field, string? name) => name == field || (name?.StartsWith($"{field}.", StringComparison.Ordinal) ?? false);
}
