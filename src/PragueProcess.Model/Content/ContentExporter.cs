using System.Text;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Content;

/// <summary>Writes what is published back into a content folder, byte for byte as an import would have read it.</summary>
public sealed class ContentExporter(SiteDbContext db)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Exports everything.</summary>
    /// <param name="folder">A folder that does not exist yet, or is empty.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="IOException">The folder is not empty, or cannot be written.</exception>
    public async Task ExportAsync(string folder, CancellationToken cancellation = default)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"The folder {folder} is not empty; export to an empty or a new one.");
        }

        await WriteAsync(folder, ContentFiles.Readme, Readme(), cancellation);
        await WriteReferenceDataAsync(folder, cancellation);
        var items = db.Items.AsNoTracking()
            .Where(item => item.State == ItemState.Published)
            .OrderBy(item => item.Key)
            .Include(item => item.LiveRevision)
            .AsAsyncEnumerable();
        await foreach (var item in items.WithCancellation(cancellation))
        {
            await WriteItemAsync(folder, item, cancellation);
        }

        await WriteFilesAsync(folder, cancellation);
    }

    private async Task WriteReferenceDataAsync(string folder, CancellationToken cancellation)
    {
        var organisations = await db.Organisations.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation);
        await WriteListAsync(folder, ContentFiles.Organisations, organisations.Select(ReferenceDataReader.Record), cancellation);
        var places = await db.Places.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation);
        await WriteListAsync(folder, ContentFiles.Places, places.Select(ReferenceDataReader.Record), cancellation);
        var terms = await db.Terms.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation);
        await WriteListAsync(folder, ContentFiles.Vocabularies, terms.Select(ReferenceDataReader.Record), cancellation);
        var sources = await db.Sources.AsNoTracking().Include(row => row.Publisher).OrderBy(row => row.Id).ToListAsync(cancellation);
        await WriteListAsync(folder, ContentFiles.Sources, sources.Select(ReferenceDataReader.Record), cancellation);
    }

    private static async Task WriteItemAsync(string folder, Item item, CancellationToken cancellation)
    {
        var content = item.LiveRevision!.Read(item.Kind);
        await WriteAsync(folder, ContentFiles.Facts(item.Key), ContentYaml.Write(content), cancellation);
        foreach (var (language, text) in content.Texts)
        {
            // Versions of former releases do not always say that there was no original yet.
            var whole = text.SourceLanguage == language ? text : text with { SourceHash = text.SourceHash ?? TextContent.HashOfNothing };
            await WriteAsync(folder, ContentFiles.Text(item.Key, language), TextFile.Write(whole), cancellation);
        }
    }

    private async Task WriteFilesAsync(string folder, CancellationToken cancellation)
    {
        var files = await db.Files.Where(file => db.Set<DocumentVersion>().Any(version => version.FileId == file.Id))
            .Select(file => new { file.Id, file.Sha256, file.Name, file.Length }).ToListAsync(cancellation);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, ContentFiles.StoredFile(file.Sha256, file.Name));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var written = File.Create(path);
            await using var content = new StoredFileStream(db, file.Id, file.Length);
            await content.CopyToAsync(written, cancellation);
        }
    }

    private static Task WriteListAsync<T>(string folder, string file, IEnumerable<T> records, CancellationToken cancellation) =>
        WriteAsync(folder, file, ContentYaml.Write(records.ToList()), cancellation);

    private static async Task WriteAsync(string folder, string file, string text, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text, Utf8, cancellation);
    }

    private static string Readme()
    {
        using var stream = typeof(ContentExporter).Assembly.GetManifestResourceStream(ContentFiles.Readme)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
