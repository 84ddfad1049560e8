namespace PragueProcess.Model.Entities;

/// <summary>What is published of an item of one kind. The row exists only while its item is public.</summary>
public abstract class TypedRow
{
    /// <summary>The item's id.</summary>
    public int Id { get; init; }

    public Item Item { get; init; } = null!;
}
