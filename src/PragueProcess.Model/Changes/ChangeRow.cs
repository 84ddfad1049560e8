using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Changes;

/// <summary>One publication, with what was public of its item before.</summary>
internal sealed class ChangeRow
{
    public required int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string? Comment { get; init; }

    /// <summary>0 for an item's first publication, which stands together with the others of its act; else the publication's own id.</summary>
    public required int Alone { get; init; }

    public required ChangedItem Item { get; init; }

    /// <summary>Whether the item was taken back afterwards, be it public again or not.</summary>
    public required bool IsTakenBack { get; init; }

    public required int? RevisionId { get; init; }

    /// <summary>The revision that was public before; null when none was.</summary>
    public required int? PreviousRevisionId { get; init; }

    public ChangeKind Kind => RevisionId is null ? ChangeKind.Withdrawn : PreviousRevisionId is null ? ChangeKind.Added : ChangeKind.Changed;

    /// <summary>What was taken back is not told again.</summary>
    public bool IsTold => !IsTakenBack && Kind == ChangeKind.Changed;

    public static IQueryable<ChangeRow> All(SiteDbContext db) => db.Publications.Select(publication => new ChangeRow
    {
        Id = publication.Id,
        At = publication.PublishedAt,
        Comment = publication.Comment,
        Alone = db.Publications.Any(earlier => earlier.ItemId == publication.ItemId && earlier.Id < publication.Id) ? publication.Id : 0,
        Item = new ChangedItem(publication.Item.Key, publication.Item.Kind),
        IsTakenBack = db.Publications.Any(later => later.ItemId == publication.ItemId && later.Id > publication.Id && later.RevisionId == null),
        RevisionId = publication.RevisionId,
        PreviousRevisionId = db.Publications
            .Where(earlier => earlier.ItemId == publication.ItemId && earlier.Id < publication.Id)
            .OrderByDescending(earlier => earlier.Id).Select(earlier => earlier.RevisionId).FirstOrDefault(),
    });
}
