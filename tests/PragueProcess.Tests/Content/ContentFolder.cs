using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Content;

/// <summary>A copy of the repository's content that a test may break.</summary>
internal sealed class ContentFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("content");

    public ContentFolder()
    {
        foreach (var file in Files(TestDatabase.ContentFolder))
        {
            Write(file, File.ReadAllText(Path.Combine(TestDatabase.ContentFolder, file)));
        }
    }

    public string FullName => _folder.FullName;

    /// <summary>The paths of all files below a folder, relative to it.</summary>
    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(file))!);
        File.WriteAllText(FullPath(file), text);
    }

    public void Delete(string file) => File.Delete(FullPath(file));

    /// <summary>Replaces what must be there, and tells the line in which it was.</summary>
    public int Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(FullPath(file));
        var index = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(index >= 0, $"{file} has no “{old}”.");
        Write(file, text[..index] + replacement + text[(index + old.Length)..]);
        return text[..index].Count(character => character == '\n') + 1;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string FullPath(string file) => Path.Combine(FullName, file);
}
