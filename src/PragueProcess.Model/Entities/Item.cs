namespace PragueProcess.Model.Entities;

/// <summary>Where an item stands in its life.</summary>
public enum ItemState
{
    /// <summary>Never published.</summary>
    Draft,

    /// <summary>Visitors see its live revision.</summary>
    Published,

    /// <summary>Was published and taken back: its address answers 410.</summary>
    Withdrawn,
}

/// <summary>The identity of everything that can be edited, whatever its kind. What visitors see of it is its live revision.</summary>
public sealed class Item
{
    public int Id { get; private set; }

    /// <summary>The immutable name; see <see cref="ItemKey"/>.</summary>
    public required string Key { get; init; }

    public required ItemKind Kind { get; init; }

    public ItemState State { get; set; }

    /// <summary>The revision that visitors see, or saw last before a withdrawal; null while nothing was published.</summary>
    public int? LiveRevisionId { get; set; }

    public Revision? LiveRevision { get; set; }

    /// <summary>When what visitors see of the item last changed.</summary>
    public DateTimeOffset? ChangedAt { get; set; }

    public List<Revision> Revisions { get; } = [];

    /// <summary>The published texts; none while the item is not public.</summary>
    public List<ItemText> Texts { get; } = [];

    /// <summary>The published sources, the main one first; none while the item is not public.</summary>
    public List<ItemSource> Sources { get; } = [];

    public List<Slug> Slugs { get; } = [];
}
