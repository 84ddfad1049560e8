namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>See schema.org/DigitalDocument.</summary>
internal sealed record DigitalDocument : Thing
{
    /// <summary>ISO 639-1; null when the document is not known to exist in the language of its title.</summary>
    public string? InLanguage { get; init; }

    /// <summary>The date as far as it is known: schema.org/Date is ISO 8601, which has months and years without days.</summary>
    public string? DatePublished { get; init; }

    /// <summary>The document in other languages; null when none is known.</summary>
    public IReadOnlyList<DigitalDocument>? WorkTranslation { get; init; }
}
