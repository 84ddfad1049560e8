namespace PragueProcess.Model.Entities;

/// <summary>
/// A path under which an item is or was found in one language. Paths are never reused by another item: one that is not current
/// leads to the item's current one, so that redirects need no table of their own and cannot form chains or loops.
/// </summary>
public sealed class Slug
{
    public const int MaxLength = 120;

    public int Id { get; private set; }

    public int ItemId { get; init; }

    public Item Item { get; init; } = null!;

    public required ItemKind Kind { get; init; }

    public required Language Language { get; init; }

    /// <summary>The path below the section, e.g. <c>poland</c>; of a meeting with its year, e.g. <c>2016/senior-officials-bratislava</c>.</summary>
    public required string Path { get; init; }

    public bool IsCurrent { get; set; }

    /// <summary>Whether somebody made it lead to the item, which was never found there; only such paths can be taken away again.</summary>
    public bool IsByHand { get; set; }
}
