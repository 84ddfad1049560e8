using System.Security.Cryptography;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>A table in a file of this machine; no two are alike.</summary>
internal sealed class SampleTable : IDisposable
{
    private const int Megabyte = 1024 * 1024;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("table");

    public SampleTable(int megabytes)
    {
        Name = $"{Guid.NewGuid():N}.csv";
        using (var file = File.CreateText(Path))
        {
            for (var line = 0; line < megabytes; line++)
            {
                file.Write(RandomNumberGenerator.GetHexString(Megabyte - 1) + "\n");
            }
        }

        using var content = File.OpenRead(Path);
        (Length, Sha256) = (content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    public string Name { get; }

    public string Path => System.IO.Path.Combine(_folder.FullName, Name);

    /// <summary>In bytes.</summary>
    public long Length { get; }

    public string Sha256 { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
