using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Files;

/// <summary>A stored file as editors see it.</summary>
/// <param name="Sha256">The hash of its content, in lower-case hexadecimal digits.</param>
/// <param name="Length">In bytes.</param>
/// <param name="UploadedBy">The name of the person at that time.</param>
/// <param name="IsPublic">Whether visitors can read it.</param>
public sealed record ListedFile(
    int Id, string Sha256, string Name, FileType Type, long Length, DateTimeOffset UploadedAt, string UploadedBy, PdfFlaws Flaws, bool IsPublic)
{
    /// <summary>The keys of the documents that name it, in what is public or in the draft.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];
}

/// <summary>Reads the stored files for those who choose and mend them.</summary>
public sealed class FileListQueries(SiteDbContext db)
{
    /// <summary>The files whose names hold some words, the newest first.</summary>
    public async Task<IReadOnlyList<ListedFile>> ListAsync(string? words, CancellationToken cancellation)
    {
        var files = await Listed(db.Files.Where(file => file.State == StoredFileState.Complete)).ToListAsync(cancellation);
        var uses = await UsesAsync(cancellation);
        return
        [
            .. files.Where(file => string.IsNullOrWhiteSpace(words) || file.Name.Contains(words.Trim(), StringComparison.CurrentCultureIgnoreCase))
                .OrderByDescending(file => file.UploadedAt)
                .Select(file => file with { Uses = [.. uses[file.Sha256]] }),
        ];
    }

    /// <summary>One file; null when it is not stored.</summary>
    public async Task<ListedFile?> FindAsync(string sha256, CancellationToken cancellation)
    {
        var files = db.Files.Where(file => file.State == StoredFileState.Complete && file.Sha256 == sha256);
        return await Listed(files).SingleOrDefaultAsync(cancellation) is { } file
            ? file with { Uses = [.. (await UsesAsync(cancellation))[sha256]] }
            : null;
    }

    /// <summary>A file that a draft names, public or not; null when it names no such file. Its uses are not looked for.</summary>
    public async Task<ListedFile?> FindInAsync(Draft draft, string sha256, CancellationToken cancellation) =>
        draft.Content is DocumentContent document && document.Versions.Any(version => version.File == sha256)
            ? await Listed(db.Files.Where(file => file.State == StoredFileState.Complete && file.Sha256 == sha256)).SingleOrDefaultAsync(cancellation)
            : null;

    /// <summary>The content of a file.</summary>
    public StoredFileStream Open(ListedFile file) => new(db, file.Id, file.Length);

    private IQueryable<ListedFile> Listed(IQueryable<StoredFile> files) => files.Select(file => new ListedFile(
        file.Id, file.Sha256, file.Name, file.Type, file.Length, file.UploadedAt, file.UploadedBy, file.Flaws,
        db.Set<DocumentVersion>().Any(version => version.FileId == file.Id)));

    private async Task<ILookup<string, string>> UsesAsync(CancellationToken cancellation)
    {
        var revisions = await db.Revisions.AsNoTracking()
            .Where(revision => revision.Item.Kind == ItemKind.Document && revision.Item.State != ItemState.Removed)
            .Where(revision => revision.Id == revision.Item.LiveRevisionId || !db.Revisions.Any(later => later.ItemId == revision.ItemId && later.Id > revision.Id))
            .Include(revision => revision.Item)
            .ToListAsync(cancellation);
        return revisions
            .SelectMany(revision => ContentReferences.Of(revision.Read()).Where(reference => reference.Target == ReferenceTarget.File).Select(reference => (File: reference.Key, revision.Item.Key)))
            .Distinct()
            .OrderBy(use => use.Key, StringComparer.Ordinal)
            .ToLookup(use => use.File, use => use.Key);
    }
}
