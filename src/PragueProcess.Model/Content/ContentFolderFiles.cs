using System.Security.Cryptography;
using System.Text;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Files;

namespace PragueProcess.Model.Content;

/// <summary>A file of the content folder that a document offers.</summary>
internal sealed record ContentFile(string Path, string Sha256, CheckedFile Checked);

/// <summary>Reads the files that documents offer, each in a folder that is named by the hash of its content.</summary>
internal sealed class ContentFolderFiles(string folder, Action<string, int, string> report)
{
    /// <summary>The files, looked through; what is wrong with any is reported.</summary>
    public IReadOnlyList<ContentFile> Read(IEnumerable<ItemContent> items)
    {
        var all = Path.Combine(folder, ContentFiles.StoredFiles);
        var named = items.OfType<DocumentContent>().SelectMany(document => document.Versions).Select(version => version.File).ToHashSet();
        return Directory.Exists(all)
            ? [.. Directory.EnumerateDirectories(all).Order(StringComparer.Ordinal).Select(path => Read(path, named)).OfType<ContentFile>()]
            : [];
    }

    private ContentFile? Read(string path, HashSet<string?> named)
    {
        var sha256 = Path.GetFileName(path);
        if (Directory.GetFileSystemEntries(path) is not [var file] || !File.Exists(file))
        {
            return Report(path, "Each file lies alone in a folder that is named by the SHA-256 of its content.");
        }

        using var content = File.OpenRead(file);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return hash != sha256 ? Report(file, $"The SHA-256 of the file is {hash}; name its folder so, and in the document too.")
            : !named.Contains(sha256) ? Report(file, "No document names the file; name it in “versions” of a document, or delete it.")
            : Inspect(content, file, sha256);
    }

    private ContentFile? Inspect(FileStream content, string file, string sha256)
    {
        try
        {
            var found = FileInspector.Inspect(content, Path.GetFileName(file).Normalize(NormalizationForm.FormC));
            return new ContentFile(file, sha256, found);
        }
        catch (FileRefusedException e)
        {
            return Report(file, e.Message);
        }
    }

    private ContentFile? Report(string path, string message)
    {
        report(Path.GetRelativePath(folder, path).Replace('\\', '/'), 0, message);
        return null;
    }
}
