using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>How a draft is to be published.</summary>
public sealed record PublicationForm
{
    /// <summary>Whether the facts are taken from the draft.</summary>
    public bool Facts { get; init; }

    /// <summary>The codes of the languages whose texts are taken from the draft. A list that can be written, or forms would not fill it.</summary>
    public List<string> Languages { get; init; } = [];

    public bool KeepsTranslations { get; init; }

    /// <summary>The version that the page showed.</summary>
    public int? RevisionId { get; init; }

    public string? Comment { get; init; }

    public Moment At { get; init; } = new();

    /// <summary>What is taken from the draft; codes that are no language's are left out.</summary>
    public Parts Parts => Languages
        .Where(code => Model.Entities.Languages.TryParse(code, out _))
        .Aggregate(Facts ? Parts.Facts : Parts.None, (parts, code) => parts | Model.Entities.Languages.Parse(code).Part());

    /// <summary>What has changed and is ready.</summary>
    public static PublicationForm Of(Draft draft) => new()
    {
        Facts = draft.Changed.HasFlag(Parts.Facts),
        Languages = [.. PublicationPage.OfferedOf(draft).Where(language => draft.Ready.Has(language) && draft.Changed.Has(language)).Select(language => language.Code())],
    };
}

/// <summary>The page on which a draft is published, now or at a time.</summary>
/// <param name="ZoneName">The time zone of the time.</param>
public sealed record PublicationPage(string Title, Draft Draft, PublicationForm Form, string ZoneName) : AdminPage(Title)
{
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>The languages that can be published: those of the draft, and those that it no longer has and visitors still see.</summary>
    public IEnumerable<Language> Offered => OfferedOf(Draft);

    /// <summary>What is to be said of a language, as the end of a resource's name; null when there is nothing.</summary>
    public string? Remark(Language language) =>
        !Draft.Changed.Has(language) ? "Unchanged"
        : !Draft.Content.Texts.ContainsKey(language) ? "TakenOut"
        : Draft.Ready.Has(language) ? null : "NotReady";

    internal static IEnumerable<Language> OfferedOf(Draft draft) => Model.Entities.Languages.All.Where(language =>
        draft.Content.Texts.ContainsKey(language) || (draft.State == ItemState.Published && draft.Changed.Has(language)));
}
