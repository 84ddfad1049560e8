using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Files;

/// <summary>Puts a file in the place of another. Once that is public, the address of the former leads to it.</summary>
public sealed class FileReplacements(SiteDbContext db, FileListQueries files, DraftQueries drafts, Revisions revisions)
{
    /// <summary>
    /// Names the other file in the drafts of all documents that name the former, or in none when one of them cannot be changed. What lies in the trash
    /// stays as it was put there.
    /// </summary>
    /// <param name="former">The SHA-256 of the file that is named now.</param>
    /// <param name="other">The SHA-256 of the file that is to be named.</param>
    /// <param name="author">Who replaces it.</param>
    /// <param name="cancellation">Stops it; nothing is changed then.</param>
    public Task<Outcome> ReplaceAsync(string former, string other, Author author, CancellationToken cancellation) => db.InTransactionAsync(
        async () =>
        {
            var refusals = new List<Refusal>();
            foreach (var key in (await files.FindAsync(former, cancellation))?.Uses ?? [])
            {
                refusals.AddRange(await ReplaceInAsync(key, former, other, author, cancellation));
            }

            return new Outcome(refusals);
        },
        cancellation);

    private async Task<IReadOnlyList<Refusal>> ReplaceInAsync(string key, string former, string other, Author author, CancellationToken cancellation)
    {
        var draft = (await drafts.FindAsync(key, cancellation))!;
        var content = (DocumentContent)draft.Content;
        if (draft.State == ItemState.Trashed || !content.Versions.Any(version => version.File == former))
        {
            return [];
        }

        var changed = content with { Versions = [.. content.Versions.Select(version => version.File == former ? version with { File = other } : version)] };
        var outcome = await revisions.SaveAsync(key, changed, draft.RevisionId, author, null, draft.Ready, cancellation);
        return [.. outcome.Refusals.Select(refusal => refusal with { ItemKey = refusal.ItemKey ?? key })];
    }
}
