using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>Makes drafts what visitors see. With <see cref="Withdrawals"/> the only way in which typed rows, texts and slugs change.</summary>
public sealed class Publications(
    SiteDbContext db, ReservedSlugs reserved, MarkdownRenderer renderer, PublishingOptions options, TimeProvider clock)
{
    private readonly LiveSite _live = new(db, renderer);

    /// <summary>Publishes the drafts of items together: all of them or, when one is refused, none.</summary>
    public Task<Outcome> PublishAsync(
        IReadOnlyList<PublicationRequest> requests, Author author, string? comment = null, CancellationToken cancellation = default) =>
        db.InTransactionAsync(
            async () =>
            {
                await LiveSite.LockAsync(db, cancellation);
                return await PublishAsync(requests, new Act(author, comment, clock.GetUtcNow()), _live.CompleteAsync, cancellation);
            },
            cancellation);

    /// <summary>Tells what would refuse a publication, and changes nothing.</summary>
    public Task<Outcome> CheckAsync(IReadOnlyList<PublicationRequest> requests, Author author, CancellationToken cancellation = default) =>
        db.InTrialAsync(() => PublishAsync(requests, new Act(author, null, clock.GetUtcNow()), _live.RenderAsync, cancellation), cancellation);

    /// <summary>Publishes for whoever asks in the same unit of work, and for nobody else: until it is disposed of, nothing is kept. Approval is not asked for.</summary>
    public Task<Trial> TryAsync(IReadOnlyList<PublicationRequest> requests, Author author, CancellationToken cancellation = default)
    {
        var lenient = new Publications(db, reserved, renderer, options with { RequiresApproval = false }, clock);
        return db.TryAsync(() => lenient.PublishAsync(requests, new Act(author, null, clock.GetUtcNow()), _live.RenderAsync, cancellation), cancellation);
    }

    private async Task<Outcome> PublishAsync(
        IReadOnlyList<PublicationRequest> requests, Act act, Func<IReadOnlyCollection<int>, CancellationToken, Task<Outcome>> complete, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var published = new List<int>();
        foreach (var request in requests.DistinctBy(request => request.Key).OrderBy(Rank))
        {
            var (item, own) = await db.FindForAsync(request.Key, WorkflowAction.Publish, act with { Seen = request.RevisionId }, cancellation);
            if (own.Count == 0)
            {
                own = await PublishAsync(item!, request, act, cancellation);
                published.Add(item!.Id);
            }

            refusals.AddRange(own.Select(refusal => refusal with { ItemKey = refusal.ItemKey ?? request.Key }));
        }

        return refusals.Count > 0 ? new Outcome(refusals) : await complete(published, cancellation);
    }

    // A kind refers only to kinds before it.
    private static ItemKind? Rank(PublicationRequest request) => ItemKey.IsValid(request.Key) ? ItemKey.Kind(request.Key) : null;

    private async Task<IReadOnlyList<Refusal>> PublishAsync(Item item, PublicationRequest request, Act act, CancellationToken cancellation)
    {
        var draft = await db.LatestAsync(item, cancellation);
        var last = item.LiveRevision?.Read();
        var whole = draft.Read();
        // What was withdrawn is not there to stay as it is.
        var taken = (request.Parts ?? (Parts.Facts | draft.Ready)).Take(whole, item.State == ItemState.Published ? last : null);
        if (item.State == ItemState.Published && ContentJson.Write(taken) == ContentJson.Write(last!))
        {
            return [new Refusal(RefusalReason.NothingToPublish)];
        }

        if (options.RequiresApproval && await IsOwnWorkAsync(item, act.Author, cancellation))
        {
            return [new Refusal(RefusalReason.NeedsApproval)];
        }

        // What is taken may hold a mended original; then neither it nor the rest of the draft needs a new translation.
        ItemContent Keep(ItemContent content) => request.KeepsTranslations && last is not null ? Translations.Keep(content, last, taken) : content;
        var content = Keep(taken);
        var refusals = await new ContentWriter(db, reserved).WriteAsync(item, content, cancellation);
        if (refusals.Count == 0)
        {
            await CompleteAsync(item, draft, content, Keep(whole), act, cancellation);
        }

        return refusals;
    }

    // What a person wrote since the draft was last published as a whole is theirs. When a part is published, both the part and the rest are saved anew
    // at that moment: the part by whoever publishes it, who wrote none of it.
    private async Task<bool> IsOwnWorkAsync(Item item, Author author, CancellationToken cancellation)
    {
        var revisions = db.Revisions.Where(revision => revision.ItemId == item.Id);
        var published = db.Publications.Where(publication => publication.ItemId == item.Id).Select(publication => publication.RevisionId);
        var whole = await revisions
            .Where(live => (live.Id == item.LiveRevisionId || published.Contains(live.Id)) && !revisions.Any(rest => rest.BasedOnId == live.Id && rest.SavedAt == live.SavedAt))
            .MaxAsync(live => (int?)live.Id, cancellation) ?? 0;
        return await revisions.AnyAsync(
            revision => revision.Id > whole && !published.Contains(revision.Id) && revision.AuthorId != null && revision.AuthorId == author.AccountId, cancellation);
    }

    private async Task CompleteAsync(Item item, Revision draft, ItemContent content, ItemContent rest, Act act, CancellationToken cancellation)
    {
        var revision = await LiveRevisionAsync(item, draft, content, rest, act, cancellation);
        _live.Announce(item, revision, act);
        await Withdrawals.ForgetAsync(db, item, cancellation);
        db.Log(item, WorkflowAction.Publish, act);
        // What is published next may refer to this item.
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The revision that holds exactly what goes live. When that is not the whole draft, the draft is saved anew on top of it.</summary>
    private async Task<Revision> LiveRevisionAsync(
        Item item, Revision draft, ItemContent content, ItemContent rest, Act act, CancellationToken cancellation)
    {
        item.DraftState = DraftState.None;
        if (ContentJson.Write(content) == ContentJson.Write(draft.Read()))
        {
            return draft;
        }

        var live = db.Add(Revisions.New(item, content, draft.Id, act, draft.Ready)).Entity;
        await db.SaveChangesAsync(cancellation);
        if (ContentJson.Write(rest) != live.Json)
        {
            db.Add(Revisions.New(item, rest, live.Id, new Act(new Author(draft.AuthorId, draft.Author), draft.Comment, act.At), draft.Ready));
            item.DraftState = DraftState.Draft;
        }

        return live;
    }
}
