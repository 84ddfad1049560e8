using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Workflow;

/// <summary>Puts items that are not public out of the way, and takes them back, until somebody removes them for good.</summary>
public sealed class Trash(SiteDbContext db, TimeProvider clock)
{
    /// <summary>Puts an item into the trash. For visitors nothing changes.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="author">Who does so.</param>
    /// <param name="seen">The id of the version that the person saw; refused as stale when there is a newer one. Null for any.</param>
    public Task<Outcome> AddAsync(string key, Author author, int? seen = null, CancellationToken cancellation = default)
    {
        var act = new Act(author, null, clock.GetUtcNow()) { Seen = seen };
        return db.ActAsync(key, WorkflowAction.Trash, act, async item =>
        {
            await ScheduledChanges.ForgetWithdrawalAsync(db, item, act, cancellation);
            (item.State, item.TrashedFrom) = (ItemState.Trashed, item.State);
            return [];
        }, cancellation);
    }

    /// <summary>Takes an item out of the trash, as it was before.</summary>
    public Task<Outcome> RestoreAsync(string key, Author author, CancellationToken cancellation = default) =>
        db.ActAsync(key, WorkflowAction.Restore, new Act(author, null, clock.GetUtcNow()), item =>
        {
            (item.State, item.TrashedFrom) = (item.TrashedFrom!.Value, null);
            return Task.FromResult<IReadOnlyList<Refusal>>([]);
        }, cancellation);

    /// <summary>
    /// Removes an item's content and its whole history for good. What was never public leaves nothing behind; of what was, the key, the paths and
    /// what visitors are told stay.
    /// </summary>
    public Task<Outcome> RemoveAsync(string key, Author author, CancellationToken cancellation = default) => db.InTransactionAsync(async () =>
    {
        var act = new Act(author, null, clock.GetUtcNow());
        var (item, refusals) = await db.FindForAsync(key, WorkflowAction.Remove, act, cancellation);
        if (refusals.Count == 0)
        {
            await RemoveAsync(item!, act, cancellation);
        }

        return new Outcome(refusals);
    }, cancellation);

    private async Task RemoveAsync(Item item, Act act, CancellationToken cancellation)
    {
        db.Audit(AuditKind.Removed, act.At, act.Author.AccountId, item.Key);
        var wasPublic = item.TrashedFrom == ItemState.Withdrawn;
        (item.State, item.TrashedFrom, item.DraftState, item.LiveRevision) = (ItemState.Removed, null, DraftState.None, null);
        await db.SaveChangesAsync(cancellation);
        await RemoveHistoryAsync(item.Id, cancellation);
        if (wasPublic)
        {
            db.Log(item, WorkflowAction.Remove, act);
            await LiveSite.RaiseVersionAsync(db, cancellation);
        }
        else
        {
            db.Remove(item);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private async Task RemoveHistoryAsync(int id, CancellationToken cancellation)
    {
        await db.ScheduledChanges.Where(change => change.Items.Any(one => one.ItemId == id) && change.Items.Count == 1).ExecuteDeleteAsync(cancellation);
        await db.Set<ScheduledItem>().Where(scheduled => scheduled.ItemId == id).ExecuteDeleteAsync(cancellation);
        await db.Publications.Where(publication => publication.ItemId == id).ExecuteDeleteAsync(cancellation);
        await db.ShareLinks.Where(link => link.ItemId == id).ExecuteDeleteAsync(cancellation);
        await db.WorkflowSteps.Where(step => step.ItemId == id).ExecuteDeleteAsync(cancellation);
        // A revision cannot go before those that are based on it.
        await db.Revisions.Where(revision => revision.ItemId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(revision => revision.BasedOnId, (int?)null), cancellation);
        await db.Revisions.Where(revision => revision.ItemId == id).ExecuteDeleteAsync(cancellation);
    }
}
