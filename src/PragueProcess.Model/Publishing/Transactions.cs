using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

internal static class Transactions
{
    /// <summary>
    /// Does the work in one transaction, which is rolled back when the outcome is a refusal; inside another transaction, in that one,
    /// whose owner then rolls back.
    /// </summary>
    public static async Task<Outcome> InTransactionAsync(this SiteDbContext db, Func<Task<Outcome>> work, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (db.Database.CurrentTransaction is not null)
        {
            return await work();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var outcome = await work();
        if (outcome.Succeeded)
        {
            await transaction.CommitAsync(cancellation);
        }

        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Does the work and takes all of it back, to see what would become of it.</summary>
    public static async Task<Outcome> InTrialAsync(this SiteDbContext db, Func<Task<Outcome>> work, CancellationToken cancellation)
    {
        await using var trial = await db.TryAsync(work, cancellation);
        return trial.Outcome;
    }

    /// <summary>Does work that is seen in the same context until the trial is disposed of, and is then undone.</summary>
    public static async Task<Trial> TryAsync(this SiteDbContext db, Func<Task<Outcome>> work, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var transaction = await db.Database.BeginTransactionAsync(cancellation);
        try
        {
            var outcome = await work();
            db.ChangeTracker.Clear();
            return new Trial(transaction, outcome);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }
}
