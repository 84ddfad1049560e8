using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Workflow;

/// <summary>How every command finds its item, asks the table, and writes down what was done.</summary>
internal static class ItemActions
{
    /// <summary>Does something with one item in a transaction, unless the table refuses it.</summary>
    public static Task<Outcome> ActAsync(
        this SiteDbContext db, string key, WorkflowAction action, Act act, Func<Item, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            var (item, refusals) = await db.FindForAsync(key, action, act, cancellation);
            if (refusals.Count == 0)
            {
                // Before the work, which may end with nothing tracked; a refusal takes it back with everything else.
                db.Log(item!, action, act);
                refusals = await work(item!);
            }

            if (refusals.Count == 0)
            {
                await db.SaveChangesAsync(cancellation);
            }

            return new Outcome([.. refusals.Select(refusal => refusal with { ItemKey = refusal.ItemKey ?? key })]);
        }, cancellation);

    /// <summary>The item of a key, or why an action on it is refused.</summary>
    public static async Task<(Item? Item, IReadOnlyList<Refusal> Refusals)> FindForAsync(
        this SiteDbContext db, string key, WorkflowAction action, Act act, CancellationToken cancellation)
    {
        if (await db.LockAsync(key, cancellation) is not { } item)
        {
            return (null, [new Refusal(RefusalReason.UnknownItem, key)]);
        }

        return (item, Transitions.Refuses(action, item.State, item.DraftState) is { } reason ? [new Refusal(reason)]
            : act.Seen is { } seen && seen != (await db.LatestAsync(item, cancellation)).Id ? [new Refusal(RefusalReason.StaleBase)]
            : [.. act.Refusals]);
    }

    /// <summary>The item of a key, which nobody else can change before the transaction ends; null when there is none.</summary>
    public static async Task<Item?> LockAsync(this SiteDbContext db, string key, CancellationToken cancellation)
    {
        // A change that changes nothing takes the row's lock on either provider.
        await db.Items.Where(item => item.Key == key)
            .ExecuteUpdateAsync(set => set.SetProperty(item => item.State, item => item.State), cancellation);
        return await db.Items.Include(item => item.LiveRevision).SingleOrDefaultAsync(item => item.Key == key, cancellation);
    }

    /// <summary>Writes down that something was done with an item.</summary>
    public static void Log(this SiteDbContext db, Item item, WorkflowAction action, Act act) => db.Add(new WorkflowStep
    {
        Item = item,
        Action = action,
        At = act.At,
        AuthorId = act.Author.AccountId,
        Author = act.Author.Name,
        Comment = act.Comment,
    });

    /// <summary>The newest version of an item.</summary>
    public static Task<Revision> LatestAsync(this SiteDbContext db, Item item, CancellationToken cancellation) => db.Revisions
        .Where(revision => revision.ItemId == item.Id).OrderByDescending(revision => revision.Id).FirstAsync(cancellation);
}
