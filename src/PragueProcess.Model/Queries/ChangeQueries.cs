using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>What happened to an item.</summary>
public enum ChangeKind
{
    Added,
    Changed,
    Withdrawn,
}

/// <summary>One change of what visitors see.</summary>
/// <param name="Comment">What the author said of the change.</param>
public sealed record Change(string Key, ItemKind ItemKind, ChangeKind Kind, DateTimeOffset At, string? Comment);

/// <summary>Reads what changed on the site.</summary>
public sealed class ChangeQueries(SiteDbContext db)
{
    /// <summary>How many changes a page shows.</summary>
    public const int PageSize = 50;

    /// <summary>The changes of one page, the newest first, and whether older ones follow.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<Change> Changes, bool HasMore)> ListAsync(int page, CancellationToken cancellation)
    {
        var rows = await db.Publications.AsNoTracking()
            .OrderByDescending(publication => publication.Id)
            .Skip((page - 1) * PageSize).Take(PageSize + 1)
            .Select(publication => new
            {
                publication.Item.Key,
                publication.Item.Kind,
                publication.PublishedAt,
                publication.Comment,
                publication.RevisionId,
                IsFirst = !db.Publications.Any(earlier => earlier.ItemId == publication.ItemId && earlier.Id < publication.Id),
            })
            .ToListAsync(cancellation);
        var changes = rows.Take(PageSize).Select(row => new Change(
            row.Key,
            row.Kind,
            row.RevisionId is null ? ChangeKind.Withdrawn : row.IsFirst ? ChangeKind.Added : ChangeKind.Changed,
            row.PublishedAt,
            row.Comment));
        return ([.. changes], rows.Count > PageSize);
    }
}
