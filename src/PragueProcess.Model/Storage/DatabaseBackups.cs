using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage;

/// <summary>Copies the whole database into one file, as it is at one moment, while the site goes on.</summary>
public sealed class DatabaseBackups(SiteDbContext db, TimeProvider clock)
{
    /// <summary>How a file ends that is not finished.</summary>
    public const string Unfinished = ".part";

    // Password hashes and the keys of sessions are in it.
    private static readonly FileStreamOptions OwnersOnly = OperatingSystem.IsWindows()
        ? new() { Mode = FileMode.CreateNew, Access = FileAccess.Write }
        : new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };

    /// <summary>How a file made by the database of this site ends: <c>.db</c> is a SQLite database, <c>.dump</c> an archive for <c>pg_restore</c>.</summary>
    public string Extension => db.Database.IsSqlite() ? ".db" : ".dump";

    /// <summary>When the last backup was made, as far as the audit log goes back; null when it knows of none.</summary>
    public Task<DateTimeOffset?> LastAsync(CancellationToken cancellation) => LastAsync(db, cancellation);

    /// <summary>Makes a backup, and says so in the audit log.</summary>
    /// <param name="file">Where; there must be no such file yet.</param>
    /// <param name="accountId">Whoever has it made; null for the program itself.</param>
    /// <exception cref="IOException">There is no database, or there is such a file, or it cannot be written, or the copy is not sound; nothing is left of it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public async Task MakeAsync(string file, int? accountId, CancellationToken cancellation)
    {
        if (!await db.Database.CanConnectAsync(cancellation))
        {
            throw new IOException("There is no database yet, or it cannot be reached.");
        }

        if (File.Exists(file))
        {
            throw new IOException($"“{file}” is there already.");
        }

        // Of its own, for another program may be making one.
        var unfinished = $"{file}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            await new FileStream(unfinished, OwnersOnly).DisposeAsync();
            await CopyAsync(unfinished, cancellation);
            await FinishAsync(unfinished, file, accountId, cancellation);
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            throw new IOException(failure.GetBaseException().Message, failure);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private async Task FinishAsync(string unfinished, string file, int? accountId, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Audit(AuditKind.BackedUp, clock.GetUtcNow(), accountId, Path.GetFileName(file));
        await db.SaveChangesAsync(cancellation);
        File.Move(unfinished, file);
        try
        {
            await transaction.CommitAsync(cancellation);
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    internal static async Task<DateTimeOffset?> LastAsync(SiteDbContext db, CancellationToken cancellation) =>
        await db.AuditEntries.Where(entry => entry.Kind == AuditKind.BackedUp).OrderByDescending(entry => entry.Id).Select(entry => (DateTimeOffset?)entry.At).FirstOrDefaultAsync(cancellation);

    private async Task CopyAsync(string file, CancellationToken cancellation)
    {
        await (db.Database.IsSqlite() ? SqliteBackup.WriteAsync(db, file, cancellation) : PostgresBackup.WriteAsync(db, file, cancellation));
        // Neither program waits until the disk has it (sqlite.org/lang_vacuum.html).
        await using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }
}
