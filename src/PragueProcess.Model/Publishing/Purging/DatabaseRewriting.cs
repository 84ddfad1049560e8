using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Purging;

/// <summary>Writes the database anew, for what it frees it still holds until then.</summary>
internal static class DatabaseRewriting
{
    private const int Attempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // On PostgreSQL the tables that are written; the pieces of files, which are large, are not.
    private static readonly Type[] Written =
    [
        typeof(Revision), typeof(Publication), typeof(WorkflowStep), typeof(ScheduledChange), typeof(Withdrawal), typeof(StoredFile), typeof(OpenForm),
        typeof(Account), typeof(IdentityUserPasskey<int>), typeof(Session), typeof(Invitation), typeof(OutsideLink), typeof(SearchDocument), typeof(SearchWord),
    ];

    /// <summary>Writes it anew, outside any transaction.</summary>
    /// <returns>False when others used it all the time, so that its file or its log may still hold what was purged.</returns>
    public static async Task<bool> RunAsync(SiteDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            if (!db.Database.IsSqlite())
            {
                var vacuum = "VACUUM FULL " + string.Join(", ", Written.Select(type => $"\"{db.Model.FindEntityType(type)!.GetTableName()}\""));
                await db.Database.ExecuteSqlRawAsync(vacuum, cancellation);
                return true;
            }

            await db.Database.ExecuteSqlRawAsync("VACUUM", cancellation);
            return await TruncateLogAsync(db, clock, cancellation);
        }
        catch (DbException)
        {
            return false;
        }
    }

    // Whoever reads at the moment keeps the log from being emptied, and a row says so, not an error (sqlite.org/pragma.html#pragma_wal_checkpoint).
    private static async Task<bool> TruncateLogAsync(SiteDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await IsTruncatedAsync(db, cancellation))
            {
                return true;
            }

            await Task.Delay(Pause, clock, cancellation);
        }

        return false;
    }

    private static async Task<bool> IsTruncatedAsync(SiteDbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await using var row = await command.ExecuteReaderAsync(cancellation);
            return await row.ReadAsync(cancellation) && row.GetInt32(0) == 0;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
