namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>See schema.org/Dataset.</summary>
internal sealed record Dataset : Thing
{
    public required string Description { get; init; }

    /// <summary>ISO 639-1.</summary>
    public required string InLanguage { get; init; }

    /// <summary>Where the licence is to be read; null while none is chosen.</summary>
    public string? License { get; init; }

    public required IReadOnlyList<DataDownload> Distribution { get; init; }

    public bool IsAccessibleForFree { get; } = true;
}

/// <summary>See schema.org/DataDownload.</summary>
internal sealed record DataDownload : Thing
{
    /// <summary>The media type.</summary>
    public required string EncodingFormat { get; init; }

    public required string ContentUrl { get; init; }
}
