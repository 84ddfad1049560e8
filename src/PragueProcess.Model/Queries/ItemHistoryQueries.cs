using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>When what visitors see of an item changed.</summary>
/// <param name="PublishedAt">When it was first published.</param>
/// <param name="ChangedAt">When it was last published.</param>
/// <param name="Changes">How often it has changed since it was first published, from 0; it never falls.</param>
public sealed record ItemHistory(DateTimeOffset PublishedAt, DateTimeOffset ChangedAt, int Changes);

/// <summary>Reads when items changed.</summary>
public sealed class ItemHistoryQueries(SiteDbContext db)
{
    /// <summary>The histories of the public items of a kind, by key.</summary>
    public async Task<IReadOnlyDictionary<string, ItemHistory>> ListAsync(ItemKind kind, CancellationToken cancellation) => await db.Publications
        .Where(publication => publication.Item.Kind == kind && publication.Item.State == ItemState.Published)
        .GroupBy(publication => publication.Item.Key)
        .Select(group => new
        {
            group.Key,
            First = group.Min(publication => publication.PublishedAt),
            Last = group.Max(publication => publication.PublishedAt),
            Count = group.Count(),
        })
        .ToDictionaryAsync(row => row.Key, row => new ItemHistory(row.First, row.Last, row.Count - 1), cancellation);
}
