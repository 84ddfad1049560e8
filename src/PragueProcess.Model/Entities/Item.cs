namespace PragueProcess.Model.Entities;

/// <summary>Where an item stands in its life.</summary>
public enum ItemState
{
    /// <summary>Never published.</summary>
    Draft,

    /// <summary>Visitors see its live revision.</summary>
    Published,

    /// <summary>Was published and taken back: its address answers 410, or leads to the item that stands in its place.</summary>
    Withdrawn,

    /// <summary>Waits in the trash to be restored or removed; for visitors nothing has changed since it was a draft or withdrawn.</summary>
    Trashed,

    /// <summary>Its content was removed for good. It was public once: its key and its paths stay, and answer 410.</summary>
    Removed,
}

/// <summary>The identity of everything that can be edited, whatever its kind. What visitors see of it is its live revision.</summary>
public sealed class Item
{
    public int Id { get; private set; }

    /// <summary>The immutable name; see <see cref="ItemKey"/>.</summary>
    public required string Key { get; init; }

    public required ItemKind Kind { get; init; }

    public ItemState State { get; set; }

    public DraftState DraftState { get; set; }

    /// <summary>The state to which a trashed item returns; null for every other.</summary>
    public ItemState? TrashedFrom { get; set; }

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

    /// <summary>What visitors are told since the item was withdrawn; null while it is public.</summary>
    public Withdrawal? Withdrawal { get; set; }

    /// <summary>What was done with it, but for saving.</summary>
    public List<WorkflowStep> Steps { get; } = [];
}
