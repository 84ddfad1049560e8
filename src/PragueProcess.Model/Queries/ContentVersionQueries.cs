using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>Tells whether anything changed.</summary>
public sealed class ContentVersionQueries(SiteDbContext db)
{
    /// <summary>The number that every publication raises.</summary>
    public Task<long> CurrentAsync(CancellationToken cancellation) =>
        db.SiteStates.Where(state => state.Id == SiteState.OnlyId).Select(state => state.ContentVersion).SingleAsync(cancellation);

    /// <summary>When what visitors see of the given kinds last changed; null when nothing of them is public.</summary>
    public Task<DateTimeOffset?> ChangedAtAsync(IReadOnlyCollection<ItemKind> kinds, CancellationToken cancellation) =>
        db.Items.Where(item => kinds.Contains(item.Kind)).MaxAsync(item => item.ChangedAt, cancellation);
}
