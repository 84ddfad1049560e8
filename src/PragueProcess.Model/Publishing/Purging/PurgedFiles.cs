using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Purging;

/// <summary>The stored files that hold a text that is to be forgotten, in what was read from them or in their names.</summary>
internal sealed class PurgedFiles(SiteDbContext db, PurgedText purged)
{
    /// <summary>Those that a public document or the newest version of one names: editors replace them there first.</summary>
    public async Task<IReadOnlyList<StoredFile>> InUseAsync(CancellationToken cancellation)
    {
        var inUse = new List<StoredFile>();
        foreach (var file in (await FindAsync(cancellation)).Where(file => file.State == StoredFileState.Complete))
        {
            if (await IsNamedAsync(file.Sha256, cancellation))
            {
                inUse.Add(file);
            }
        }

        return inUse;
    }

    /// <summary>Removes them, in the transaction that is open: nothing current names them any more, and a file takes no mark.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RemoveAsync(CancellationToken cancellation)
    {
        var found = await FindAsync(cancellation);
        foreach (var file in found)
        {
            await db.EraseAsync(file, cancellation);
        }

        return found.Count;
    }

    private Task<List<StoredFile>> FindAsync(CancellationToken cancellation)
    {
        var words = purged.Words;
        return db.Files.Where(file => file.State != StoredFileState.Removed && (file.Text.Contains(words) || file.Name.Contains(words))).OrderBy(file => file.Id).ToListAsync(cancellation);
    }

    private Task<bool> IsNamedAsync(string sha256, CancellationToken cancellation) => db.Revisions.Current().AnyAsync(revision => revision.Json.Contains(sha256), cancellation);
}
