namespace PragueProcess.Model.Search;

/// <summary>What an item can be found by beside its text, in one language.</summary>
internal sealed record Description
{
    /// <summary>What it is called; empty for kinds without titles.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title, ISO 639-1.</summary>
    public string? TitleLanguageCode { get; init; }

    /// <summary>The title in the reader's language, where the one that is shown is another.</summary>
    public string? Translation { get; init; }

    /// <summary>What else it is called, in any language.</summary>
    public IEnumerable<string?> Names { get; init; } = [];

    /// <summary>What is known of it, in words.</summary>
    public IEnumerable<string?> Facts { get; init; } = [];

    /// <summary>What its files say.</summary>
    public IEnumerable<string?> Files { get; init; } = [];
}
