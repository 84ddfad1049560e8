using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Changes;

/// <summary>What happened to an item.</summary>
public enum ChangeKind
{
    /// <summary>It became public, for the first time or again.</summary>
    Added,
    Changed,
    Withdrawn,
}

/// <summary>One change of what visitors see: of one item, or several items that were added together.</summary>
/// <param name="Id">Never changes; the newer change has the greater one.</param>
/// <param name="Comment">What the author said of the change, for the public.</param>
/// <param name="Items">At least one; several only when they were added.</param>
public sealed record Change(int Id, ChangeKind Kind, DateTimeOffset At, string? Comment, IReadOnlyList<ChangedItem> Items)
{
    /// <summary>What changed, field by field; only of one item that changed and still is public.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];
}

/// <summary>An item that a change concerns.</summary>
public sealed record ChangedItem(string Key, ItemKind Kind);
