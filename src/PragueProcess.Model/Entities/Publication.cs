namespace PragueProcess.Model.Entities;

/// <summary>One change of what visitors see: a revision went live, or the item was withdrawn. The public list of changes is made of these.</summary>
public sealed class Publication
{
    public int Id { get; private set; }

    public int ItemId { get; init; }

    public required Item Item { get; init; }

    /// <summary>The revision that went live; null for a withdrawal.</summary>
    public Revision? Revision { get; init; }

    public int? RevisionId { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string Author { get; init; }

    /// <summary>What the author said of the change, for the public.</summary>
    public string? Comment { get; init; }
}
