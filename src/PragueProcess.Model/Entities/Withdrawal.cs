namespace PragueProcess.Model.Entities;

/// <summary>What visitors are told of an item that was taken back. An item that is published again has none.</summary>
public sealed class Withdrawal
{
    public int ItemId { get; init; }

    public required Item Item { get; init; }

    /// <summary>The item that stands in its place, to which its addresses lead; null when it is gone.</summary>
    public int? MovedToId { get; init; }

    public Item? MovedTo { get; init; }

    public required PublicNote Note { get; set; }
}
