using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Saves drafts: a draft is the latest revision of an item while it is not the live one.</summary>
public sealed class Revisions(SiteDbContext db, TimeProvider clock)
{
    /// <summary>Adds a revision, unless it would be the same as the newest. What visitors see does not change.</summary>
    /// <param name="key">The item's key; an item that does not exist is made.</param>
    /// <param name="content">What the revision holds; it may be unfinished.</param>
    /// <param name="basedOn">The id of the revision that the author was looking at; null for a new item.</param>
    /// <param name="author">Who saves it.</param>
    /// <param name="comment">Why.</param>
    /// <param name="ready">The languages whose texts are ready to be published.</param>
    /// <returns>Refused as <see cref="RefusalReason.StaleBase"/> when somebody saved another revision since, unless that is the same.</returns>
    public Task<Outcome> SaveAsync(
        string key,
        ItemContent content,
        int? basedOn,
        Author author,
        string? comment = null,
        Parts ready = Parts.Languages,
        CancellationToken cancellation = default) =>
        db.InTransactionAsync(async () =>
        {
            if (!ItemKey.IsValid(key))
            {
                return new Outcome([new Refusal(RefusalReason.InvalidKey, key)]);
            }

            var item = await db.LockAsync(key, cancellation) ?? db.Add(new Item { Key = key, Kind = ItemKey.Kind(key) }).Entity;
            var act = new Act(author, comment, clock.GetUtcNow());
            var isSaved = await IsSavedAsync(item, content, ready, cancellation);
            var refusals = Check(item, content, isSaved || await LatestIdAsync(item.Id, cancellation) == basedOn, act);
            if (refusals.Count == 0 && !isSaved)
            {
                db.Add(New(item, content, basedOn, act, ready));
                item.DraftState = item.DraftState == DraftState.None ? DraftState.Draft : item.DraftState;
                await db.SaveChangesAsync(cancellation);
            }

            return refusals.Count > 0 ? new Outcome(refusals) : Outcome.Done with { RevisionId = (await LatestIdAsync(item.Id, cancellation))!.Value };
        }, cancellation);

    /// <summary>Saves an older revision's content as the newest draft.</summary>
    /// <param name="revisionId">The revision to restore.</param>
    /// <param name="author">Who restores it.</param>
    /// <param name="comment">Why.</param>
    public async Task<Outcome> RestoreAsync(int revisionId, Author author, string? comment = null, CancellationToken cancellation = default)
    {
        var revision = await db.Revisions.Include(row => row.Item).SingleAsync(row => row.Id == revisionId, cancellation);
        var latest = await LatestIdAsync(revision.ItemId, cancellation);
        return await SaveAsync(revision.Item.Key, revision.Read(), latest, author, comment, revision.Ready, cancellation);
    }

    internal static Revision New(Item item, ItemContent content, int? basedOn, Act act, Parts ready) => new()
    {
        Item = item,
        BasedOnId = basedOn,
        SavedAt = act.At,
        AuthorId = act.Author.AccountId,
        Author = act.Author.Name,
        Ready = ready & Parts.Languages,
        Comment = act.Comment,
        SchemaVersion = ItemContent.CurrentSchemaVersion,
        Json = ContentJson.Write(content),
    };

    private static IReadOnlyList<Refusal> Check(Item item, ItemContent content, bool isCurrent, Act act) =>
        Transitions.Refuses(WorkflowAction.Save, item.State, item.DraftState) is { } reason ? [new Refusal(reason)]
        : !isCurrent ? [new Refusal(RefusalReason.StaleBase)]
        : [.. ContentTexts.Check(content), .. act.Refusals];

    // Whoever saves what is saved already has changed nothing, and is no author of it.
    private Task<bool> IsSavedAsync(Item item, ItemContent content, Parts ready, CancellationToken cancellation)
    {
        var json = ContentJson.Write(content);
        return db.Revisions.Where(revision => revision.ItemId == item.Id).OrderByDescending(revision => revision.Id).Take(1)
            .AnyAsync(revision => revision.Json == json && revision.Ready == (ready & Parts.Languages), cancellation);
    }

    private Task<int?> LatestIdAsync(int itemId, CancellationToken cancellation) =>
        db.Revisions.Where(revision => revision.ItemId == itemId).MaxAsync(revision => (int?)revision.Id, cancellation);
}
