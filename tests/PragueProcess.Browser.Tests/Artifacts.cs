namespace PragueProcess.Browser.Tests;

/// <summary>What the tests leave for people and for other checks, in <c>artifacts</c> at the repository's root.</summary>
internal static class Artifacts
{
    private static readonly string Root = Path.Combine(RepositoryRoot(), "artifacts");

    /// <summary>Where to write a file, e.g. <c>html/fr-home.html</c>.</summary>
    public static string File(params string[] path)
    {
        var file = Path.Combine([Root, .. path]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "PragueProcess.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
