using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Workflow;

/// <summary>What became of a scheduled change when its time had come.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Refusals">Why it was refused; none when it was carried out, or will be tried again.</param>
/// <param name="Error">What went wrong with the program or the database, for operators.</param>
public sealed record CarriedOut(int Id, IReadOnlyList<Refusal> Refusals, Exception? Error = null);

/// <summary>Carries out scheduled changes when their time has come, each once, however many instances of the program try.</summary>
public sealed class DueChanges(SiteDbContext db, ScheduledChanges changes, TimeProvider clock)
{
    /// <summary>Carries out all that is due, the earliest first. What is refused is marked as failed, with the reasons.</summary>
    public async Task<IReadOnlyList<CarriedOut>> CarryOutAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var due = await db.ScheduledChanges
            .Where(change => change.State == ScheduledChangeState.Waiting && change.DueAt <= now)
            .OrderBy(change => change.DueAt).ThenBy(change => change.Id)
            .Select(change => change.Id)
            .ToListAsync(cancellation);
        var results = new List<CarriedOut>();
        foreach (var id in due)
        {
            results.Add(await CarryOutAsync(id, cancellation));
        }

        return results;
    }

    private async Task<CarriedOut> CarryOutAsync(int id, CancellationToken cancellation)
    {
        var result = await TryAsync(id, cancellation);
        if (result.Refusals.Count > 0)
        {
            await db.InTransactionAsync(() => FailAsync(id, result.Refusals, cancellation), cancellation);
        }

        return result;
    }

    private async Task<CarriedOut> TryAsync(int id, CancellationToken cancellation)
    {
        try
        {
            // Marked as done in the transaction that does it: either both are seen, or neither.
            return new CarriedOut(id, (await db.InTransactionAsync(() => DoAsync(id, cancellation), cancellation)).Refusals);
        }
        catch (Exception exception) when (exception.IsPassing())
        {
            // The database will be well again in a moment; what waits goes on waiting.
            return new CarriedOut(id, [], exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CarriedOut(id, [new Refusal(RefusalReason.Unexpected)], exception);
        }
    }

    private async Task<Outcome> DoAsync(int id, CancellationToken cancellation)
    {
        if (!await ScheduledChanges.EndAsync(db, id, ScheduledChangeState.Done, clock.GetUtcNow(), cancellation))
        {
            return Outcome.Done;
        }

        await ScheduledChanges.ReleaseAsync(db, id, cancellation);
        await db.SaveChangesAsync(cancellation);
        return await changes.DoAsync(id, null, cancellation);
    }

    private async Task<Outcome> FailAsync(int id, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (await ScheduledChanges.EndAsync(db, id, ScheduledChangeState.Failed, clock.GetUtcNow(), cancellation))
        {
            await ScheduledChanges.ReleaseAsync(db, id, cancellation);
            await db.SaveChangesAsync(cancellation);
            await ScheduledChanges.ExplainAsync(db, id, refusals, cancellation);
        }

        return Outcome.Done;
    }
}
