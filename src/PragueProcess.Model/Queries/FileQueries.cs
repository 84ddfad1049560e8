using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A stored file that a public document offers.</summary>
/// <param name="Sha256">The hash of its content, in lower-case hexadecimal digits.</param>
/// <param name="Name">Its name as it was uploaded.</param>
/// <param name="Length">In bytes.</param>
public sealed record PublicFile(int Id, string Sha256, string Name, FileType Type, long Length)
{
    /// <summary>Those of some files that a public document offers.</summary>
    internal static IQueryable<PublicFile> Of(SiteDbContext db, IQueryable<StoredFile> files) => files
        .Where(file => db.Set<DocumentVersion>().Any(version => version.FileId == file.Id))
        .Select(file => new PublicFile(file.Id, file.Sha256, file.Name, file.Type, file.Length));
}

/// <summary>What stands at the address of a file.</summary>
public abstract record FileResolution
{
    /// <summary>Nothing that visitors could ever read.</summary>
    public sealed record Unknown : FileResolution;

    /// <summary>A file that no public document offers any longer.</summary>
    public sealed record Gone : FileResolution;

    /// <summary>A file in whose place another stands.</summary>
    public sealed record Replaced(PublicFile By) : FileResolution;

    /// <summary>A file that a public document offers, and its content.</summary>
    public sealed record Found(PublicFile File, StoredFileStream Content) : FileResolution;
}

/// <summary>Finds the files behind addresses.</summary>
public sealed class FileQueries(SiteDbContext db)
{
    /// <summary>Finds what stands at the address of a file.</summary>
    public async Task<FileResolution> ResolveAsync(string sha256, CancellationToken cancellation)
    {
        var asked = await db.Files.Where(file => file.Sha256 == sha256 && file.State != StoredFileState.Incomplete)
            .Select(file => new { file.Id, file.WasPublic, file.ReplacedById }).SingleOrDefaultAsync(cancellation);
        if (asked is null)
        {
            return new FileResolution.Unknown();
        }

        if (await FindAsync(asked.Id, cancellation) is { } file)
        {
            return new FileResolution.Found(file, new StoredFileStream(db, file.Id, file.Length));
        }

        return await SuccessorAsync(asked.Id, asked.ReplacedById, cancellation) is { } successor ? new FileResolution.Replaced(successor)
            : asked.WasPublic ? new FileResolution.Gone()
            : new FileResolution.Unknown();
    }

    private Task<PublicFile?> FindAsync(int id, CancellationToken cancellation) => PublicFile.Of(db, db.Files.Where(file => file.Id == id)).SingleOrDefaultAsync(cancellation);

    // Two files may have taken each other's place in turn.
    private async Task<PublicFile?> SuccessorAsync(int id, int? next, CancellationToken cancellation)
    {
        var seen = new HashSet<int> { id };
        while (next is { } successor && seen.Add(successor))
        {
            if (await FindAsync(successor, cancellation) is { } file)
            {
                return file;
            }

            next = await db.Files.Where(row => row.Id == successor).Select(row => row.ReplacedById).SingleAsync(cancellation);
        }

        return null;
    }
}
