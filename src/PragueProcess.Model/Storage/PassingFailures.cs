using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PragueProcess.Model.Storage;

/// <summary>Tells failures of the database that pass by themselves from those that come again however often the same is tried.</summary>
internal static class PassingFailures
{
    // https://sqlite.org/rescode.html: BUSY, LOCKED, IOERR, CANTOPEN. The provider calls none of them transient.
    private static readonly int[] Sqlite = [5, 6, 10, 14];

    /// <summary>Whether the database was busy, locked or out of reach.</summary>
    public static bool IsPassing(this Exception exception) => exception switch
    {
        SqliteException sqlite => Sqlite.Contains(sqlite.SqliteErrorCode),
        DbException { IsTransient: true } => true,
        // Entity Framework wraps what a provider throws.
        _ => exception.InnerException?.IsPassing() ?? false,
    };
}
