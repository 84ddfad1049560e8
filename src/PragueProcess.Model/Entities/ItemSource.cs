namespace PragueProcess.Model.Entities;

/// <summary>That an item, or one field of it, rests on a source, or that a source says otherwise.</summary>
public sealed class ItemSource
{
    public const int FieldMaxLength = 50;
    public const int ValueMaxLength = 500;

    public int Id { get; private set; }

    public int ItemId { get; init; }

    public int SourceId { get; init; }

    public Source Source { get; init; } = null!;

    /// <summary>The place among the item's sources, from 0; the first is the main one.</summary>
    public required int Position { get; init; }

    /// <summary>The field that this source alone gives, or on which it differs; null when the whole item rests on it.</summary>
    public string? Field { get; init; }

    /// <summary>What this source says where it differs from the item; null when it agrees. A date in ISO 8601, anything else as the source writes it.</summary>
    public string? DifferingValue { get; init; }
}
