using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.References;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Files;

/// <summary>Stores files in the database, each content once, and removes those that nothing names.</summary>
public sealed class StoredFiles(SiteDbContext db, ReferenceData references, TimeProvider clock)
{
    // Longer than any upload takes.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Stores a file piece by piece: whatever happens meanwhile, nobody ever sees half of it.</summary>
    /// <param name="content">The whole content, at its beginning.</param>
    /// <param name="sha256">The hash of the content.</param>
    /// <param name="file">What its inspection found.</param>
    /// <param name="author">Who stores it.</param>
    /// <param name="cancellation">Stops it; nothing stays then.</param>
    /// <returns>True when it was new; false when the content was stored before.</returns>
    public async Task<bool> StoreAsync(Stream content, string sha256, CheckedFile file, Author author, CancellationToken cancellation)
    {
        if (await IsStoredAsync(sha256, cancellation))
        {
            return false;
        }

        var row = db.Add(New(content.Length, sha256, file, author)).Entity;
        await db.SaveChangesAsync(cancellation);
        try
        {
            await WriteAsync(content, row.Id, cancellation);
            return await CompleteAsync(row, cancellation);
        }
        catch
        {
            db.ChangeTracker.Clear();
            if (await WasStoredMeanwhileAsync(row.Id, sha256))
            {
                return false;
            }

            throw;
        }
    }

    // Where even this fails, as on a full disk, what failed first is what counts; what stays is removed within a day.
    private async Task<bool> WasStoredMeanwhileAsync(int incompleteId, string sha256)
    {
        try
        {
            await DeleteAsync(incompleteId);
            return await IsStoredAsync(sha256, CancellationToken.None);
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>Removes the content of a file, unless something names it: what is public, a draft, or a version that could be restored.</summary>
    /// <returns>Whether it was removed.</returns>
    public async Task<bool> RemoveAsync(string sha256, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var file = await db.Files.SingleOrDefaultAsync(stored => stored.Sha256 == sha256 && stored.State == StoredFileState.Complete, cancellation);
        if (file is null || (await references.UsesAsync(ReferenceTarget.File, sha256, cancellation)).Count > 0)
        {
            return false;
        }

        await db.EraseAsync(file, cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Removes what was not stored to the end and never will be.</summary>
    public Task<int> RemoveIncompleteAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Patience;
        return db.Files.Where(file => file.State == StoredFileState.Incomplete && file.UploadedAt < before).ExecuteDeleteAsync(cancellation);
    }

    private Task<bool> IsStoredAsync(string sha256, CancellationToken cancellation) =>
        db.Files.AnyAsync(file => file.Sha256 == sha256 && file.State == StoredFileState.Complete, cancellation);

    private StoredFile New(long length, string sha256, CheckedFile file, Author author) => new()
    {
        Sha256 = sha256,
        Name = file.Name,
        Type = file.Type,
        Length = length,
        UploadedAt = clock.GetUtcNow(),
        UploadedBy = author.Name,
        Flaws = file.Flaws,
        Text = file.Text,
    };

    private async Task WriteAsync(Stream content, int fileId, CancellationToken cancellation)
    {
        var buffer = new byte[StoredFileChunk.Size];
        var position = 0;
        for (var read = await FillAsync(content, buffer, cancellation); read > 0; read = await FillAsync(content, buffer, cancellation))
        {
            var chunk = db.Add(new StoredFileChunk { FileId = fileId, Position = position++, Bytes = read == buffer.Length ? buffer : buffer[..read] });
            await db.SaveChangesAsync(cancellation);
            chunk.State = EntityState.Detached;
        }
    }

    private static ValueTask<int> FillAsync(Stream content, byte[] buffer, CancellationToken cancellation) =>
        content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);

    // Somebody else may have stored the same meanwhile; what was removed once and comes back keeps its past.
    private async Task<bool> CompleteAsync(StoredFile row, CancellationToken cancellation)
    {
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        await using (own)
        {
            var former = await db.Files.SingleOrDefaultAsync(file => file.Sha256 == row.Sha256 && file.State != StoredFileState.Incomplete, cancellation);
            if (former?.State == StoredFileState.Complete)
            {
                db.Remove(row);
            }
            else
            {
                await SucceedAsync(row, former, cancellation);
            }

            await db.SaveChangesAsync(cancellation);
            if (own is not null)
            {
                await own.CommitAsync(cancellation);
            }
        }

        return row.State == StoredFileState.Complete;
    }

    private async Task SucceedAsync(StoredFile row, StoredFile? removed, CancellationToken cancellation)
    {
        if (removed is not null)
        {
            (row.WasPublic, row.ReplacedById) = (removed.WasPublic, removed.ReplacedById);
            await db.Files.Where(file => file.ReplacedById == removed.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(file => file.ReplacedById, row.Id), cancellation);
            db.Remove(removed);
            await db.SaveChangesAsync(cancellation);
        }

        row.State = StoredFileState.Complete;
    }

    // Not even somebody who has gone away keeps this from being done.
    private Task<int> DeleteAsync(int fileId) => db.Files.Where(file => file.Id == fileId && file.State == StoredFileState.Incomplete).ExecuteDeleteAsync(CancellationToken.None);
}
