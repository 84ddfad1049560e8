namespace PragueProcess.Model.Entities;

/// <summary>How final a document is.</summary>
public enum DocumentStatus
{
    Unknown,
    Draft,
    Adopted,
    Published,
}

/// <summary>A document of the process, of which sometimes only the title is known.</summary>
public sealed class Document : TypedRow
{
    public VocabularyTerm Kind { get; set; } = null!;

    public int KindId { get; set; }

    public DocumentStatus Status { get; set; }

    public StoredDates? Date { get; set; }

    /// <summary>The title as published.</summary>
    public string OriginalTitle { get; set; } = "";

    /// <summary>The ISO 639-1 code of the original title's language.</summary>
    public string OriginalLanguageCode { get; set; } = "";

    /// <summary>The meeting that adopted or discussed it, where a source tells.</summary>
    public Meeting? Meeting { get; set; }

    public int? MeetingId { get; set; }

    public List<DocumentVersion> Versions { get; } = [];
}

/// <summary>That a document exists in a language, and where, as far as is known.</summary>
public sealed class DocumentVersion
{
    public int DocumentId { get; init; }

    /// <summary>The ISO 639-1 code of the version's language; not always one of the site's.</summary>
    public required string LanguageCode { get; init; }

    /// <summary>Where the version is published, absolute; null when only its existence is known.</summary>
    public string? Url { get; init; }

    /// <summary>The version itself; null when it is not held here.</summary>
    public StoredFile? File { get; init; }

    public int? FileId { get; init; }
}
