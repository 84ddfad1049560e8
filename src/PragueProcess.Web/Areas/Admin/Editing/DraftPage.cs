using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Text;
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

/// <summary>What somebody else changed while a person was typing.</summary>
/// <param name="Author">Who did.</param>
public sealed record MergedForm(string Author, IReadOnlyList<MergedField> Fields);

/// <summary>A field that somebody else changed while a person was typing.</summary>
/// <param name="Name">The field's name in the form.</param>
/// <param name="Runs">What the other wrote against what the form now holds.</param>
/// <param name="Before">What both began with.</param>
/// <param name="Theirs">What the other wrote.</param>
/// <param name="Mine">What the form now holds.</param>
public sealed record MergedField(string Name, IReadOnlyList<WordRun> Runs, string Before, string Theirs, string Mine)
{
    /// <summary>Whether both changed it, and not alike.</summary>
    public bool IsConflict => Mine != Theirs;

    /// <summary>Whether it is a tick beside a text.</summary>
    public bool IsTick => Name.Split('.') is [_, _, var name] && ContentForm.Ticks.Contains(name);
}

/// <summary>One input of the form.</summary>
/// <param name="Field">What it asks for.</param>
/// <param name="Name">Its name, and its id.</param>
/// <param name="Page">The page that it stands on.</param>
/// <param name="IsOpen">Whether the person may change it.</param>
public sealed record FormInput(FormField Field, string Name, DraftPage Page, bool IsOpen)
{
    public string Value => Page.Form[Name];

    public IReadOnlyList<FieldError> Errors => [.. Page.Errors.Where(error => error.FieldId == Name)];

    /// <summary>The key of the help to the field; null when its label says enough.</summary>
    public string? Help => FieldLabels.Help(Field);

    /// <summary>What could be better about the text that it holds; no reason to refuse it.</summary>
    public IReadOnlyList<TextRemark> Remarks => field ??= Field switch
    {
        { Editor: FieldEditor.Markdown } => TextAdvice.OfBody(Value),
        { Name: "title" } => TextAdvice.OfTitle(Value),
        _ => [],
    };

    public string RemarksId => $"{Name}-remarks";

    public string HelpId => $"{Name}-help";

    public string ErrorId => $"{Name}-error";

    /// <summary>The ids of the help, of the errors and of the remarks; null when there are none.</summary>
    public string? DescribedBy => string.Join(' ', Ids) is { Length: > 0 } ids ? ids : null;

    private IEnumerable<string> Ids =>
    [
        .. Help is null ? (string[])[] : [HelpId],
        .. Errors.Count == 0 ? (string[])[] : [ErrorId],
        .. Remarks.Count == 0 ? (string[])[] : [RemarksId],
    ];

    /// <summary>The number of the row that the input stands in, from 1; null when it stands in none.</summary>
    public int? Row => Name.Split('.') is [_, var row, _] && int.TryParse(row, out var index) ? index + 1 : null;

    public string ErrorClass => Errors.Count > 0 ? "is-invalid" : "";

    /// <summary>The values of a list with one empty place more.</summary>
    public IEnumerable<string> Places => Page.Form.All(Name).Where(value => value.Length > 0).Append("");

    /// <summary>What the names of the filled rows begin with, and those of two empty ones.</summary>
    public IEnumerable<string> Rows
    {
        get
        {
            var rows = Page.Form.Rows(Field).Where(IsFilled).ToList();
            var next = Page.Form.Rows(Field).Count();
            return [.. rows, $"{Field.Name}.{next}.", $"{Field.Name}.{next + 1}."];
        }
    }

    private bool IsFilled(string row) => Field.Columns.Any(column => Page.Form[row + column.Name].Length > 0);
}
