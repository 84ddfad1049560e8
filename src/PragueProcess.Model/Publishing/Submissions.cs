using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>What search engines are to be told of.</summary>
/// <param name="UpTo">The last publication that it covers.</param>
/// <param name="Items">The items that were published or withdrawn since the time before.</param>
public sealed record Submission(int UpTo, IReadOnlyList<SubmittedItem> Items);

/// <summary>An item that changed.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Paths">Every path below its section that it has or had: of these some have changed, some lead elsewhere, and some are gone.</param>
public sealed record SubmittedItem(ItemKind Kind, IReadOnlyList<(Language Language, string Path)> Paths);

/// <summary>Remembers of which publications search engines have been told, so that no restart loses or repeats any.</summary>
public sealed class Submissions(SiteDbContext db, TimeProvider clock)
{
    // Publications are numbered when they are written and seen when they are committed: an earlier number may come a moment later.
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);

    /// <summary>What is to be told; null when there is nothing. What was published before the first call is known to search engines by itself.</summary>
    public async Task<Submission?> FindAsync(CancellationToken cancellation)
    {
        if (await db.SiteStates.Select(state => state.SubmittedPublicationId).SingleAsync(cancellation) is not { } told)
        {
            await CompleteAsync(await db.Publications.MaxAsync(publication => (int?)publication.Id, cancellation) ?? 0, cancellation);
            return null;
        }

        var settled = clock.GetUtcNow() - Settling;
        var open = db.Publications.Where(publication => publication.Id > told && publication.PublishedAt <= settled);
        var last = await open.MaxAsync(publication => (int?)publication.Id, cancellation);
        return last is null ? null : new Submission(last.Value, await ItemsAsync(open, cancellation));
    }

    /// <summary>Remembers that search engines have been told of everything up to a publication.</summary>
    public Task CompleteAsync(int upTo, CancellationToken cancellation) => db.SiteStates.Where(state => !(state.SubmittedPublicationId > upTo)).ExecuteUpdateAsync(
        set => set.SetProperty(state => state.SubmittedPublicationId, upTo), cancellation);

    private async Task<IReadOnlyList<SubmittedItem>> ItemsAsync(IQueryable<Publication> open, CancellationToken cancellation)
    {
        var items = await db.Items.AsNoTracking()
            .Where(item => open.Any(publication => publication.ItemId == item.Id))
            .Select(item => new { item.Kind, Slugs = item.Slugs.Where(slug => slug.Kind == item.Kind).Select(slug => new { slug.Language, slug.Path }).ToList() })
            .ToListAsync(cancellation);
        return [.. items.Select(item => new SubmittedItem(item.Kind, [.. item.Slugs.Select(slug => (slug.Language, slug.Path))]))];
    }
}
