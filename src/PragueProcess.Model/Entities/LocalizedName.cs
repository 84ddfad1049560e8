namespace PragueProcess.Model.Entities;

/// <summary>A short name in all four languages, for what is not an item: a place, an organisation, a term of a vocabulary.</summary>
public sealed record LocalizedName
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxLength = 200;

    public required string Fr { get; init; }
    public required string En { get; init; }
    public required string Es { get; init; }
    public required string Ru { get; init; }

    /// <summary>The name in one language.</summary>
    public string this[Language language] => language switch
    {
        Language.Fr => Fr,
        Language.En => En,
        Language.Es => Es,
        _ => Ru,
    };
}
