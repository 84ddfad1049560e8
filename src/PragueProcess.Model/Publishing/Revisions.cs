using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Saves drafts: a draft is the latest revision of an item while it is not the live one.</summary>
public sealed class Revisions(SiteDbContext db, TimeProvider clock)
{
    /// <summary>Adds a revision. What visitors see does not change.</summary>
    /// <param name="key">The item's key; an item that does not exist is made.</param>
    /// <param name="content">What the revision holds; it may be unfinished.</param>
    /// <param name="basedOn">The id of the revision that the author was looking at; null for a new item.</param>
    /// <param name="author">Who saves it.</param>
    /// <param name="comment">Why.</param>
    /// <returns>Refused as <see cref="RefusalReason.StaleBase"/> when somebody saved another revision since.</returns>
    public Task<Outcome> SaveAsync(
        string key, ItemContent content, int? basedOn, string author, string? comment = null, CancellationToken cancellation = default) =>
        db.InTransactionAsync(async () =>
        {
            var item = await db.Items.SingleOrDefaultAsync(row => row.Key == key, cancellation)
                ?? db.Add(new Item { Key = key, Kind = ItemKey.Kind(key) }).Entity;
            if (await LatestIdAsync(item.Id, cancellation) != basedOn)
            {
                return new Outcome([new Refusal(RefusalReason.StaleBase)]);
            }

            db.Add(New(item, content, basedOn, author, comment));
            await db.SaveChangesAsync(cancellation);
            return Outcome.Done;
        }, cancellation);

    /// <summary>Saves an older revision's content as the newest draft.</summary>
    /// <param name="revisionId">The revision to restore.</param>
    /// <param name="author">Who restores it.</param>
    /// <param name="comment">Why.</param>
    public async Task<Outcome> RestoreAsync(int revisionId, string author, string? comment = null, CancellationToken cancellation = default)
    {
        var revision = await db.Revisions.Include(row => row.Item).SingleAsync(row => row.Id == revisionId, cancellation);
        var latest = await LatestIdAsync(revision.ItemId, cancellation);
        return await SaveAsync(revision.Item.Key, revision.Read(), latest, author, comment, cancellation);
    }

    internal Revision New(Item item, ItemContent content, int? basedOn, string author, string? comment) => new()
    {
        Item = item,
        BasedOnId = basedOn,
        SavedAt = clock.GetUtcNow(),
        Author = author,
        Comment = comment,
        SchemaVersion = ItemContent.CurrentSchemaVersion,
        Json = ContentJson.Write(content),
    };

    private Task<int?> LatestIdAsync(int itemId, CancellationToken cancellation) =>
        db.Revisions.Where(revision => revision.ItemId == itemId).MaxAsync(revision => (int?)revision.Id, cancellation);
}
