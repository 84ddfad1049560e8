using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Search;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>What to publish of one item.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Parts">What to take from its draft; the rest stays as it is live.</param>
/// <param name="KeepsTranslations">True when a changed original, a mended typo say, leaves its translations right.</param>
public sealed record PublicationRequest(string Key, Parts Parts = Parts.All, bool KeepsTranslations = false);

/// <summary>Changes what visitors see: the only way in which typed rows, texts and slugs change.</summary>
public sealed class Publications(SiteDbContext db, Revisions revisions, ReservedSlugs reserved, MarkdownRenderer renderer, TimeProvider clock)
{
    /// <summary>Publishes the drafts of items together: all of them or, when one is refused, none.</summary>
    public Task<Outcome> PublishAsync(
        IReadOnlyList<PublicationRequest> requests, string author, string? comment = null, CancellationToken cancellation = default) =>
        db.InTransactionAsync(async () =>
        {
            var refusals = new List<Refusal>();
            var published = new List<int>();
            var act = new Act(author, comment, clock.GetUtcNow());
            foreach (var request in requests.OrderBy(request => ItemKey.Kind(request.Key)))
            {
                var item = await LoadAsync(request.Key, cancellation);
                var own = await PublishAsync(item, request, act, cancellation);
                refusals.AddRange(own.Select(refusal => refusal with { ItemKey = item.Key }));
                published.Add(item.Id);
            }

            return refusals.Count > 0 ? new Outcome(refusals) : await CompleteAsync(published, cancellation);
        }, cancellation);

    /// <summary>Takes an item back: its page answers 410, and everything that is listed or counted forgets it.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="author">Who withdraws it.</param>
    /// <param name="comment">Why, for the public.</param>
    /// <returns>Refused while public items refer to it.</returns>
    public Task<Outcome> WithdrawAsync(string key, string author, string? comment = null, CancellationToken cancellation = default) =>
        db.InTransactionAsync(async () =>
        {
            var item = await LoadAsync(key, cancellation);
            var refusals = item.State != ItemState.Published
                ? [new Refusal(RefusalReason.NotPublic)]
                : await ReferrersAsync(key, cancellation);
            if (refusals.Count > 0)
            {
                return new Outcome(refusals);
            }

            await RowWriter(item).RemoveAsync(db, item, cancellation);
            await TextWriter.RemoveAsync(db, item, cancellation);
            await SourceWriter.RemoveAsync(db, item, cancellation);
            Announce(item, ItemState.Withdrawn, null, new Act(author, comment, clock.GetUtcNow()));
            return await CompleteAsync([], cancellation);
        }, cancellation);

    private static Rows.RowWriter RowWriter(Item item) => Rows.RowWriter.For(item.Kind);

    private Task<Item> LoadAsync(string key, CancellationToken cancellation) =>
        db.Items.Include(item => item.LiveRevision).SingleAsync(item => item.Key == key, cancellation);

    private async Task<IReadOnlyList<Refusal>> PublishAsync(
        Item item, PublicationRequest request, Act act, CancellationToken cancellation)
    {
        var draft = await db.Revisions.Where(revision => revision.ItemId == item.Id).OrderByDescending(revision => revision.Id).FirstAsync(cancellation);
        if (draft.Id == item.LiveRevisionId && item.State == ItemState.Published)
        {
            return [new Refusal(RefusalReason.NothingToPublish)];
        }

        var live = item.State == ItemState.Published ? item.LiveRevision?.Read() : null;
        var taken = request.Parts.Take(draft.Read(), live);
        if (live is not null && ContentJson.Write(taken) == ContentJson.Write(live))
        {
            return [new Refusal(RefusalReason.NothingToPublish)];
        }

        // What is taken may hold a mended original; then neither it nor the rest of the draft needs a new translation.
        ItemContent Keep(ItemContent content) => request.KeepsTranslations && live is not null ? Translations.Keep(content, live, taken) : content;
        var content = Keep(taken);
        var refusals = await ApplyAsync(item, content, cancellation);
        if (refusals.Count == 0)
        {
            var revision = await LiveRevisionAsync(item, draft, content, Keep(draft.Read()), act, cancellation);
            Announce(item, ItemState.Published, revision, act);
            // What is published next may refer to this item.
            await db.SaveChangesAsync(cancellation);
        }

        return refusals;
    }

    private async Task<IReadOnlyList<Refusal>> ApplyAsync(Item item, ItemContent content, CancellationToken cancellation)
    {
        var references = await ResolvedReferences.LoadAsync(db, content, cancellation);
        Refusal[] refusals =
        [
            .. ContentRules.Check(content), .. references.Refusals, .. await RowWriter(item).CheckAsync(db, item, content, cancellation),
        ];
        if (refusals.Length > 0)
        {
            return refusals;
        }

        var slugRefusals = await new SlugWriter(db, reserved).WriteAsync(item, content, cancellation);
        if (slugRefusals.Count > 0)
        {
            return slugRefusals;
        }

        await RowWriter(item).WriteAsync(db, item, content, references, cancellation);
        await TextWriter.WriteAsync(db, item, content, cancellation);
        await SourceWriter.WriteAsync(db, item, content, references, cancellation);
        return [];
    }

    /// <summary>The revision that holds exactly what goes live. When that is not the whole draft, the draft is saved anew on top of it.</summary>
    private async Task<Revision> LiveRevisionAsync(
        Item item, Revision draft, ItemContent content, ItemContent rest, Act act, CancellationToken cancellation)
    {
        if (ContentJson.Write(content) == draft.Json)
        {
            return draft;
        }

        var live = db.Add(revisions.New(item, content, draft.Id, act.Author, act.Comment)).Entity;
        await db.SaveChangesAsync(cancellation);
        if (ContentJson.Write(rest) != live.Json)
        {
            db.Add(revisions.New(item, rest, live.Id, draft.Author, draft.Comment));
        }

        return live;
    }

    private void Announce(Item item, ItemState state, Revision? revision, Act act)
    {
        item.State = state;
        item.LiveRevision = revision ?? item.LiveRevision;
        item.ChangedAt = act.At;
        db.Add(new Publication { Item = item, Revision = revision, PublishedAt = act.At, Author = act.Author, Comment = act.Comment });
    }

    private async Task<IReadOnlyList<Refusal>> ReferrersAsync(string key, CancellationToken cancellation)
    {
        var candidates = await db.Items
            .Include(item => item.LiveRevision)
            .Where(item => item.State == ItemState.Published && item.Key != key && item.LiveRevision!.Json.Contains(key))
            .ToListAsync(cancellation);
        return [.. candidates
            .Where(item => ContentReferences.Of(item.LiveRevision!.Read()).Any(reference => reference.Key == key))
            .Select(item => new Refusal(RefusalReason.StillReferredTo, item.Key))];
    }

    private async Task<Outcome> CompleteAsync(List<int> itemIds, CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        var refusals = await new TextRendering(db, renderer).RenderAsync(itemIds, cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.SiteStates.ExecuteUpdateAsync(
            set => set.SetProperty(state => state.ContentVersion, state => state.ContentVersion + 1), cancellation);
        if (refusals.Count == 0)
        {
            await new SearchIndex(db).RebuildAsync(cancellation);
        }

        return new Outcome(refusals);
    }

    /// <summary>Who changes what visitors see, why, and when: what is published together shares its instant.</summary>
    private sealed record Act(string Author, string? Comment, DateTimeOffset At);
}
