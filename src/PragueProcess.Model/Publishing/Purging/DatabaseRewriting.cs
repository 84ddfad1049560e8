using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Purging;

/// <summary>Writes the database anew, for what it frees it still holds until then.</summary>
internal static class DatabaseRewriting
{
    private const int Attempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // The pieces of files may be many gigabytes, which are copied.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <summary>Writes it anew, outside any transaction.</summary>
    /// <returns>False when others used it all the time, so that its file or its log may still hold what was purged.</returns>
    public static async Task<bool> RunAsync(SiteDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            if (!db.Database.IsSqlite())
            {
                db.Database.SetCommandTimeout(Patience);
                await db.Database.ExecuteSqlRawAsync(Vacuum(db), cancellation);
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

    // Every publication writes typed rows and texts anew, and what is removed leaves its row behind: any table may hold the words. The large one, of files,
    // comes last. The planner keeps samples of each column, so they are drawn anew as well, and then those of before are forgotten.
    private static string Vacuum(SiteDbContext db)
    {
        var files = db.Model.FindEntityType(typeof(StoredFileChunk))!.GetTableName();
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().OrderBy(table => table == files);
        return $"VACUUM (FULL, ANALYZE) {string.Join(", ", tables.Select(table => $"\"{table}\""))}, pg_catalog.pg_statistic";
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
