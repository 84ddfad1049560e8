using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PragueProcess.Model.Storage;

/// <summary>Copies a SQLite database. Editors go on writing meanwhile: the copy shows the moment at which it began.</summary>
internal static class SqliteBackup
{
    /// <summary>Writes the copy into a file that is empty, and reads it through.</summary>
    /// <exception cref="IOException">It is not sound.</exception>
    /// <exception cref="SqliteException">It cannot be written.</exception>
    public static async Task WriteAsync(SiteDbContext db, string file, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}", cancellation);
        if (await CheckAsync(file, cancellation) is not "ok" and var damage)
        {
            throw new IOException($"The copy is damaged: {damage}");
        }
    }

    private static async Task<string?> CheckAsync(string file, CancellationToken cancellation)
    {
        var copy = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using var connection = new SqliteConnection(copy.ToString());
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        return (string?)await command.ExecuteScalarAsync(cancellation);
    }
}
