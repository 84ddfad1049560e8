using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Changes;

/// <summary>A version of an item, as its history lists it.</summary>
/// <param name="IsLive">Whether visitors see it.</param>
/// <param name="WasLive">Whether visitors see it or once saw it.</param>
public sealed record SavedVersion(int Id, DateTimeOffset SavedAt, string Author, string? Comment, bool IsLive, bool WasLive);

/// <summary>Two versions of an item and what differs between them.</summary>
public sealed record VersionComparison(SavedVersion From, SavedVersion To, IReadOnlyList<FieldChange> Fields);

/// <summary>Reads the versions of an item.</summary>
public sealed class HistoryQueries(SiteDbContext db, MarkdownRenderer renderer)
{
    private const int MaxVersions = 500;

    /// <summary>The versions of an item, the newest first; none when there is no such item.</summary>
    public async Task<IReadOnlyList<SavedVersion>> ListAsync(string key, CancellationToken cancellation) =>
        await Versions(db.Revisions.Where(revision => revision.Item.Key == key).OrderByDescending(revision => revision.Id).Take(MaxVersions)).ToListAsync(cancellation);

    /// <summary>What editors wrote otherwise in another version of an item; null when it does not have both.</summary>
    public Task<VersionComparison?> CompareAsync(string key, int from, int to, CancellationToken cancellation) =>
        CompareAsync(key, from, to, ContentComparison.OfSources(), cancellation);

    /// <summary>What visitors would read otherwise in another version of an item; null when it does not have both.</summary>
    public Task<VersionComparison?> ComparePagesAsync(string key, int from, int to, CancellationToken cancellation) =>
        CompareAsync(key, from, to, ContentComparison.OfPages(renderer), cancellation);

    private async Task<VersionComparison?> CompareAsync(string key, int from, int to, ContentComparison comparison, CancellationToken cancellation)
    {
        var ids = new[] { from, to };
        var query = db.Revisions.AsNoTracking().Where(revision => revision.Item.Key == key && ids.Contains(revision.Id));
        var contents = await query.Include(revision => revision.Item).ToDictionaryAsync(revision => revision.Id, cancellation);
        var versions = await Versions(query).ToDictionaryAsync(version => version.Id, cancellation);
        return versions.TryGetValue(from, out var old) && versions.TryGetValue(to, out var @new)
            ? new VersionComparison(old, @new, comparison.Compare(contents[from].Read(), contents[to].Read()))
            : null;
    }

    private IQueryable<SavedVersion> Versions(IQueryable<Revision> revisions) => revisions.Select(revision => new SavedVersion(
        revision.Id,
        revision.SavedAt,
        revision.Author,
        revision.Comment,
        revision.Item.LiveRevisionId == revision.Id && revision.Item.State == ItemState.Published,
        db.Publications.Any(publication => publication.RevisionId == revision.Id)));
}
