namespace PragueProcess.Model.Entities;

/// <summary>What is to happen at a time.</summary>
public enum ScheduledChangeKind
{
    /// <summary>The drafts of its items are published together.</summary>
    Publication,

    /// <summary>Its item is withdrawn.</summary>
    Withdrawal,
}

/// <summary>What became of a scheduled change.</summary>
public enum ScheduledChangeState
{
    Waiting,
    Done,

    /// <summary>It was refused when its time came; <see cref="ScheduledChange.Reasons"/> says why.</summary>
    Failed,
    Cancelled,
}

/// <summary>A publication of several drafts together, or a withdrawal, at a time.</summary>
public sealed class ScheduledChange
{
    public int Id { get; private set; }

    public required ScheduledChangeKind Kind { get; init; }

    public ScheduledChangeState State { get; set; }

    public required DateTimeOffset DueAt { get; set; }

    public required DateTimeOffset ScheduledAt { get; init; }

    /// <summary>The account of the person who scheduled it.</summary>
    public int? AuthorId { get; init; }

    /// <summary>The name of that person at that time.</summary>
    public required string Author { get; init; }

    /// <summary>What is said of a publication, for the public.</summary>
    public string? Comment { get; init; }

    /// <summary>Of a withdrawal: the item that stands in the place of the one withdrawn.</summary>
    public int? MovedToId { get; init; }

    public Item? MovedTo { get; init; }

    /// <summary>Of a withdrawal: what visitors are told.</summary>
    public PublicNote Note { get; set; } = new();

    /// <summary>When it was carried out, failed, or was cancelled.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Why it failed: refusals as JSON.</summary>
    public string? Reasons { get; set; }

    public List<ScheduledItem> Items { get; init; } = [];
}

/// <summary>One item of a scheduled change.</summary>
public sealed class ScheduledItem
{
    public int ScheduledChangeId { get; init; }

    public ScheduledChange ScheduledChange { get; init; } = null!;

    public int ItemId { get; init; }

    public required Item Item { get; init; }

    /// <summary>The version that is published, as it was when it was scheduled; null for a withdrawal.</summary>
    public int? RevisionId { get; init; }

    /// <summary>What of the draft is published; null for the facts and the languages marked ready.</summary>
    public Parts? Parts { get; init; }

    /// <summary>Whether the translations of a changed original stay right.</summary>
    public bool KeepsTranslations { get; init; }
}
