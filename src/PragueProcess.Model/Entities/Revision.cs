namespace PragueProcess.Model.Entities;

/// <summary>One saved version of an item, facts and texts in all languages. Revisions are only ever added.</summary>
public sealed class Revision
{
    public const int AuthorMaxLength = 200;
    public const int CommentMaxLength = 1000;

    public int Id { get; private set; }

    public int ItemId { get; init; }

    public required Item Item { get; init; }

    /// <summary>The revision that its author was looking at: the concurrency token of the edit, and the base of a merge. Null for the first.</summary>
    public int? BasedOnId { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The account of the person who saved it; null for the content folder.</summary>
    public int? AuthorId { get; init; }

    /// <summary>The name of that person at that time.</summary>
    public required string Author { get; init; }

    /// <summary>The languages whose texts are marked ready to be published.</summary>
    public required Parts Ready { get; init; }

    public string? Comment { get; init; }

    /// <summary>The version of the content record by which <see cref="Json"/> was written.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The content record of the item's kind as JSON; see <see cref="Contents.ItemContent"/>.</summary>
    public required string Json { get; init; }
}
