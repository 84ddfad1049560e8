using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Workflow;

/// <summary>Schedules publications and withdrawals, and calls them off.</summary>
public sealed class ScheduledChanges(SiteDbContext db, Publications publications, Withdrawals withdrawals, TimeProvider clock)
{
    /// <summary>Has the drafts of items published together at a time; until then they cannot be changed.</summary>
    /// <param name="requests">What to publish.</param>
    /// <param name="at">When.</param>
    /// <param name="author">Who schedules it, and will have published it.</param>
    /// <param name="comment">What is said of it, for the public.</param>
    /// <returns>Refused when it could not be published now.</returns>
    public async Task<Outcome> SchedulePublicationAsync(
        IReadOnlyList<PublicationRequest> requests, DateTimeOffset at, Author author, string? comment = null, CancellationToken cancellation = default)
    {
        var trial = await publications.CheckAsync(requests, author, cancellation);
        return trial.Succeeded
            ? await db.InTransactionAsync(
                () => AddPublicationAsync(requests, at, new Act(author, comment, clock.GetUtcNow()), cancellation), cancellation)
            : trial;
    }

    /// <summary>Has an item withdrawn at a time.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="request">What visitors will be told.</param>
    /// <param name="at">When.</param>
    /// <param name="author">Who schedules it, and will have withdrawn it.</param>
    public Task<Outcome> ScheduleWithdrawalAsync(
        string key, WithdrawalRequest request, DateTimeOffset at, Author author, CancellationToken cancellation = default)
    {
        var act = new Act(author, null, clock.GetUtcNow());
        return db.ActAsync(key, WorkflowAction.ScheduleWithdrawal, act, async item =>
        {
            var (movedTo, told) = await withdrawals.CheckAsync(key, request, cancellation);
            var waiting = await WithdrawalsOf(db, item).AnyAsync(change => change.State == ScheduledChangeState.Waiting, cancellation);
            Refusal[] refusals = [.. told, .. Check(at, act), .. waiting ? [new Refusal(RefusalReason.AlreadyScheduled)] : (Refusal[])[]];
            if (refusals.Length == 0)
            {
                db.Add(New(ScheduledChangeKind.Withdrawal, at, act, [new ScheduledItem { Item = item }], request.Note, movedTo));
            }

            return refusals;
        }, cancellation);
    }

    /// <summary>Calls off what waits for its time, whose drafts can then be changed again, or what failed.</summary>
    public Task<Outcome> CancelAsync(int id, Author author, CancellationToken cancellation = default) => db.InTransactionAsync(async () =>
    {
        var act = new Act(author, null, clock.GetUtcNow());
        if (!await EndAsync(db, id, ScheduledChangeState.Cancelled, act.At, cancellation))
        {
            // The drafts of what failed were given back when it did, and may wait anew.
            var failed = db.ScheduledChanges.Where(change => change.Id == id && change.State == ScheduledChangeState.Failed);
            return await CancelAsync(failed, act, cancellation) == 1 ? Outcome.Done : new Outcome([new Refusal(RefusalReason.NotWaiting)]);
        }

        foreach (var item in await ReleaseAsync(db, id, cancellation))
        {
            db.Log(item, WorkflowAction.Unschedule, act);
        }

        await db.SaveChangesAsync(cancellation);
        return Outcome.Done;
    }, cancellation);

    /// <summary>Has what failed tried again at once.</summary>
    public async Task<Outcome> RetryAsync(int id, Author author, CancellationToken cancellation = default)
    {
        var outcome = await db.InTransactionAsync(() => DoAgainAsync(id, author, cancellation), cancellation);
        if (!outcome.Succeeded)
        {
            await ExplainAsync(db, id, outcome.Refusals, cancellation);
        }

        return outcome;
    }

    /// <summary>Does what was scheduled.</summary>
    internal async Task<Outcome> DoAsync(int id, Author? author, CancellationToken cancellation)
    {
        var change = await db.ScheduledChanges.AsNoTracking().Include(row => row.MovedTo).Include(row => row.Items).ThenInclude(one => one.Item)
            .SingleAsync(row => row.Id == id, cancellation);
        author ??= new Author(change.AuthorId, change.Author);
        return change.Kind == ScheduledChangeKind.Publication
            ? await publications.PublishAsync(change.Requests(), author, change.Comment, cancellation)
            : await withdrawals.WithdrawAsync(change.Items.Single().Item.Key, change.WithdrawalRequest(), author, cancellation);
    }

    /// <summary>Forgets a withdrawal that waits for its time or failed, because the item is withdrawn already.</summary>
    internal static Task ForgetWithdrawalAsync(SiteDbContext db, Item item, Act act, CancellationToken cancellation) => CancelAsync(
        WithdrawalsOf(db, item).Where(change => change.State == ScheduledChangeState.Waiting || change.State == ScheduledChangeState.Failed), act, cancellation);

    /// <summary>Keeps why a change failed.</summary>
    internal static Task ExplainAsync(SiteDbContext db, int id, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var reasons = RefusalJson.Write(refusals);
        return db.ScheduledChanges.Where(change => change.Id == id && change.State == ScheduledChangeState.Failed)
            .ExecuteUpdateAsync(set => set.SetProperty(change => change.Reasons, reasons), cancellation);
    }

    /// <summary>Ends what waits for its time, once whoever else tries.</summary>
    /// <returns>False when it does not wait any more.</returns>
    internal static async Task<bool> EndAsync(
        SiteDbContext db, int id, ScheduledChangeState state, DateTimeOffset at, CancellationToken cancellation) =>
        await db.ScheduledChanges.Where(change => change.Id == id && change.State == ScheduledChangeState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(change => change.State, state).SetProperty(change => change.EndedAt, at), cancellation) == 1;

    /// <summary>Gives the drafts of a publication that waits no more back to their authors.</summary>
    internal static async Task<IReadOnlyList<Item>> ReleaseAsync(SiteDbContext db, int id, CancellationToken cancellation)
    {
        var items = await db.ScheduledChanges
            .Where(change => change.Id == id && change.Kind == ScheduledChangeKind.Publication)
            .SelectMany(change => change.Items.Select(scheduled => scheduled.Item))
            .ToListAsync(cancellation);
        foreach (var item in items)
        {
            item.DraftState = (await db.LatestAsync(item, cancellation)).Id == item.LiveRevisionId ? DraftState.None : DraftState.Draft;
        }

        return items;
    }

    private async Task<Outcome> DoAgainAsync(int id, Author author, CancellationToken cancellation)
    {
        var failed = await db.ScheduledChanges.Where(change => change.Id == id && change.State == ScheduledChangeState.Failed).ExecuteUpdateAsync(
            set => set.SetProperty(change => change.State, ScheduledChangeState.Done).SetProperty(change => change.EndedAt, clock.GetUtcNow())
                .SetProperty(change => change.Reasons, (string?)null),
            cancellation);
        return failed == 1 ? await DoAsync(id, author, cancellation) : new Outcome([new Refusal(RefusalReason.NotWaiting)]);
    }

    private async Task<Outcome> AddPublicationAsync(
        IReadOnlyList<PublicationRequest> requests, DateTimeOffset at, Act act, CancellationToken cancellation)
    {
        var refusals = Check(at, act).ToList();
        var scheduled = new List<ScheduledItem>();
        foreach (var request in requests.DistinctBy(request => request.Key))
        {
            var (item, own) = await db.FindForAsync(request.Key, WorkflowAction.Schedule, act with { Seen = request.RevisionId }, cancellation);
            refusals.AddRange(own.Select(refusal => refusal with { ItemKey = request.Key }));
            if (own.Count == 0)
            {
                item!.DraftState = DraftState.Scheduled;
                db.Log(item, WorkflowAction.Schedule, act);
                scheduled.Add(new ScheduledItem
                {
                    Item = item,
                    RevisionId = (await db.LatestAsync(item, cancellation)).Id,
                    Parts = request.Parts,
                    KeepsTranslations = request.KeepsTranslations,
                });
            }
        }

        db.Add(New(ScheduledChangeKind.Publication, at, act, scheduled, new PublicNote(), null));
        await db.SaveChangesAsync(cancellation);
        return new Outcome(refusals);
    }

    private static IQueryable<ScheduledChange> WithdrawalsOf(SiteDbContext db, Item item) => db.ScheduledChanges.Where(change =>
        change.Kind == ScheduledChangeKind.Withdrawal && change.Items.Any(one => one.ItemId == item.Id));

    private static Task<int> CancelAsync(IQueryable<ScheduledChange> changes, Act act, CancellationToken cancellation) => changes.ExecuteUpdateAsync(
        set => set.SetProperty(change => change.State, ScheduledChangeState.Cancelled).SetProperty(change => change.EndedAt, act.At), cancellation);

    private static IEnumerable<Refusal> Check(DateTimeOffset at, Act act) => at <= act.At ? [new Refusal(RefusalReason.TimePassed)] : [];

    private static ScheduledChange New(
        ScheduledChangeKind kind, DateTimeOffset at, Act act, List<ScheduledItem> items, PublicNote note, Item? movedTo) => new()
        {
            Kind = kind,
            DueAt = at,
            ScheduledAt = act.At,
            AuthorId = act.Author.AccountId,
            Author = act.Author.Name,
            Comment = act.Comment,
            Note = note,
            MovedTo = movedTo,
            Items = items,
        };
}
