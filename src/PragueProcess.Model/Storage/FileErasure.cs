using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage;

internal static class FileErasure
{
    /// <summary>Removes the content of a file, whatever names it, in the transaction that is open. Of one that was public its address stays known.</summary>
    public static async Task EraseAsync(this SiteDbContext db, StoredFile file, CancellationToken cancellation)
    {
        await db.FileChunks.Where(chunk => chunk.FileId == file.Id).ExecuteDeleteAsync(cancellation);
        if (file.WasPublic)
        {
            (file.State, file.Text) = (StoredFileState.Removed, "");
        }
        else
        {
            db.Remove(file);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
