namespace PragueProcess.Model.Entities;

/// <summary>A word that the documents of a language hold: what the beginning of a word may become, and a mistyped one be meant for.</summary>
public sealed record SearchWord
{
    public const int MaxLength = 50;

    public required Language Language { get; init; }

    /// <summary>The word in lower case, without accents.</summary>
    public required string Word { get; init; }

    /// <summary>The word without its ending.</summary>
    public required string Stem { get; init; }

    /// <summary>The word as it is written most often.</summary>
    public required string Spelling { get; init; }

    /// <summary>How often it occurs.</summary>
    public required int Count { get; init; }
}
