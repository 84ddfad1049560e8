using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Workflow;

/// <summary>Hands drafts to an editor and back, or gives them up.</summary>
public sealed class Drafts(SiteDbContext db, TimeProvider clock)
{
    /// <summary>Asks an editor to publish a draft.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="author">Who asks.</param>
    /// <param name="comment">What the editor should know.</param>
    /// <param name="seen">The id of the version that the person saw; refused as stale when there is a newer one. Null for any.</param>
    public Task<Outcome> SubmitAsync(string key, Author author, string? comment = null, int? seen = null, CancellationToken cancellation = default) =>
        db.ActAsync(key, WorkflowAction.Submit, Now(author, comment, seen), item => Become(item, DraftState.Submitted), cancellation);

    /// <summary>Gives a submitted draft back to those who write it.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="author">Who returns it.</param>
    /// <param name="comment">What is to be mended; it must say something.</param>
    /// <param name="seen">As with <see cref="SubmitAsync"/>.</param>
    public Task<Outcome> ReturnAsync(string key, Author author, string? comment, int? seen = null, CancellationToken cancellation = default) =>
        db.ActAsync(
            key,
            WorkflowAction.Return,
            Now(author, comment, seen),
            item => string.IsNullOrWhiteSpace(comment) ? Refuse(RefusalReason.MissingComment) : Become(item, DraftState.Draft),
            cancellation);

    /// <summary>Gives a draft up: what visitors see, or saw last, becomes the newest version. The draft stays in the history.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="seen">The id of the version that the person saw; refused as stale when there is a newer one.</param>
    /// <param name="author">Who gives it up.</param>
    public Task<Outcome> DiscardAsync(string key, int seen, Author author, CancellationToken cancellation = default)
    {
        var act = Now(author, null, seen);
        return db.ActAsync(key, WorkflowAction.Discard, act, item => DiscardAsync(item, seen, act), cancellation);
    }

    private static Task<IReadOnlyList<Refusal>> DiscardAsync(Item item, int draft, Act act)
    {
        item.LiveRevision = Revisions.New(item, item.LiveRevision!.Read(), draft, act, item.LiveRevision!.Ready);
        return Become(item, DraftState.None);
    }

    private Act Now(Author author, string? comment, int? seen) => new(author, comment, clock.GetUtcNow()) { Seen = seen };

    private static Task<IReadOnlyList<Refusal>> Become(Item item, DraftState state)
    {
        item.DraftState = state;
        return Task.FromResult<IReadOnlyList<Refusal>>([]);
    }

    private static Task<IReadOnlyList<Refusal>> Refuse(RefusalReason reason) => Task.FromResult<IReadOnlyList<Refusal>>([new Refusal(reason)]);
}
