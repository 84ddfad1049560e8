using System.Security.Cryptography;

namespace PragueProcess.Model.Files;

/// <summary>A file that somebody sent, as it lies in a temporary file, which goes when it is disposed of.</summary>
public sealed class SpooledFile : IAsyncDisposable
{
    private const int BufferSize = 64 * 1024;

    private SpooledFile(FileStream content, string sha256) => (Content, Sha256) = (content, sha256);

    /// <summary>The whole content; it can be sought in.</summary>
    public FileStream Content { get; }

    /// <summary>The SHA-256 of the content, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Receives a file to its end.</summary>
    /// <param name="source">What is sent.</param>
    /// <param name="folder">Where the temporary file is to lie.</param>
    /// <param name="maxBytes">How large it may be.</param>
    /// <param name="cancellation">Stops it; nothing stays then.</param>
    /// <exception cref="FileRefusedException">It is larger, or breaks off.</exception>
    public static async Task<SpooledFile> ReceiveAsync(Stream source, string folder, long maxBytes, CancellationToken cancellation)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, Path.GetRandomFileName());
        var content = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        try
        {
            return new SpooledFile(content, await CopyAsync(source, content, maxBytes, cancellation));
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    /// <summary>Removes what a program that was killed left behind.</summary>
    public static void Clean(string folder)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [])
        {
            File.Delete(file);
        }
    }

    public ValueTask DisposeAsync() => Content.DisposeAsync();

    private static async Task<string> CopyAsync(Stream source, FileStream content, long maxBytes, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        for (var read = await ReadAsync(source, buffer, cancellation); read > 0; read = await ReadAsync(source, buffer, cancellation))
        {
            if (content.Position + read > maxBytes)
            {
                throw new FileRefusedException(FileFault.TooLarge);
            }

            hash.AppendData(buffer.AsSpan(0, read));
            await content.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        await content.FlushAsync(cancellation);
        content.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async ValueTask<int> ReadAsync(Stream source, Memory<byte> buffer, CancellationToken cancellation)
    {
        try
        {
            return await source.ReadAsync(buffer, cancellation);
        }
        catch (IOException failure)
        {
            throw new FileRefusedException(FileFault.Incomplete, failure);
        }
    }
}
