using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Document"/>.</summary>
public sealed record DocumentContent : ItemContent
{
    [RefersTo(ReferenceTarget.DocumentKind)]
    public required string Kind { get; init; }

    public DocumentStatus Status { get; init; }

    public PartialDate? Date { get; init; }

    [MaxLength(TextContent.TitleMaxLength)]
    public required string OriginalTitle { get; init; }

    /// <summary>ISO 639-1.</summary>
    [RegularExpression("^[a-z]{2}$", ErrorMessage = "LanguageCode")]
    public required string OriginalLanguage { get; init; }

    [RefersTo(ReferenceTarget.Meeting)]
    public string? Meeting { get; init; }

    /// <summary>The languages in which it is known to exist.</summary>
    [Distinct(nameof(DocumentVersionContent.Language))]
    public IReadOnlyList<DocumentVersionContent> Versions { get; init; } = [];

    public override TextRules TextRules => new(Title: true, Slug: true, Body: false);
}

/// <summary>See <see cref="DocumentVersion"/>.</summary>
public sealed record DocumentVersionContent
{
    /// <summary>ISO 639-1.</summary>
    [RegularExpression("^[a-z]{2}$", ErrorMessage = "LanguageCode")]
    public required string Language { get; init; }

    [WebAddress]
    public string? Url { get; init; }

    /// <summary>The SHA-256 of the stored file that is the version, in lower-case hexadecimal digits.</summary>
    [RefersTo(ReferenceTarget.File)]
    public string? File { get; init; }
}
