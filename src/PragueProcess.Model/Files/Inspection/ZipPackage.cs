using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>The archive of an office document, unpacked within bounds and thrown away (ECMA-376, part 2; OpenDocument 1.3, part 2).</summary>
internal sealed class ZipPackage : IDisposable
{
    private const int MaxEntries = 5_000;
    private const int MaxDirectoryBytes = 1024 * 1024;
    private const int MaxXmlBytes = 1024 * 1024;
    private const int EndLength = 22;

    // Text packs well, but not this well; small files may.
    private const int MaxRatio = 100;
    private const long FreeBytes = 20 * 1024 * 1024;
    private const long MaxBytes = 512 * 1024 * 1024;

    private readonly ZipArchive _archive;
    private readonly byte[] _buffer = new byte[Bytes.BufferSize];
    private readonly UnpackingAllowance _allowance;

    /// <summary>Opens the archive of a whole file: nothing before it, nothing behind it, no more of it than a document needs.</summary>
    /// <param name="content">The file.</param>
    /// <param name="outer">The archive in which it lies, of whose allowance it takes; null when it lies in none.</param>
    public ZipPackage(Stream content, ZipPackage? outer = null)
    {
        CheckEnd(content);
        content.Position = 0;
        _archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
        _allowance = outer?._allowance ?? new UnpackingAllowance(Math.Min(MaxBytes, Math.Max(FreeBytes, content.Length * MaxRatio)));
        Entries = [.. _archive.Entries];
        if (!Entries.All(entry => IsSafe(entry.FullName)) || Entries.DistinctBy(entry => entry.FullName.ToUpperInvariant()).Count() < Entries.Count)
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }

        if (Entries.Any(entry => entry.IsEncrypted))
        {
            throw new FileRefusedException(FileFault.Protected);
        }
    }

    public IReadOnlyList<ZipArchiveEntry> Entries { get; }

    public ZipArchiveEntry? Find(string name) => _archive.GetEntry(name);

    /// <summary>Unpacks an entry to see that it can be, and whether one of some words is in it.</summary>
    public bool Holds(ZipArchiveEntry entry, WordScanner words)
    {
        using var part = entry.Open();
        var isFound = false;
        for (var read = Read(part); read > 0; read = Read(part))
        {
            isFound |= words.Finds(_buffer.AsSpan(0, read));
        }

        return isFound;
    }

    /// <summary>Unpacks an entry piece by piece, as it is read, and searches it for some words.</summary>
    public ScannedPart Scan(ZipArchiveEntry entry, WordScanner words) => new(entry.Open(), _allowance, words);

    /// <summary>A small entry.</summary>
    public MemoryStream Unpack(ZipArchiveEntry entry, int maxBytes = MaxXmlBytes)
    {
        using var part = entry.Open();
        var unpacked = new MemoryStream();
        for (var read = Read(part); read > 0; read = Read(part))
        {
            unpacked.Write(_buffer, 0, read);
            if (unpacked.Length > maxBytes)
            {
                throw new FileRefusedException(FileFault.Bomb);
            }
        }

        unpacked.Position = 0;
        return unpacked;
    }

    public void Dispose() => _archive.Dispose();

    // What an entry says of its own length is not believed.
    private int Read(Stream part)
    {
        var read = part.Read(_buffer);
        _allowance.Take(read);
        return read;
    }

    private static void CheckEnd(Stream content)
    {
        ReadOnlySpan<byte> start = content.At(0, 4);
        ReadOnlySpan<byte> end = content.At(content.Length - EndLength, EndLength);
        var (entries, size, offset) = (
            BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        if (!start.SequenceEqual("PK\u0003\u0004"u8) || !end[..4].SequenceEqual("PK\u0005\u0006"u8) || end[20..22].ContainsAnyExcept((byte)0) || offset + (long)size != content.Length - EndLength)
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }

        if (entries > MaxEntries || size > MaxDirectoryBytes)
        {
            throw new FileRefusedException(FileFault.Bomb);
        }
    }

    private static bool IsSafe(string name) =>
        name.Length is > 0 and <= 300
        && name[0] != '/'
        && !name.Split('/').Contains("..")
        && name.EnumerateRunes().All(rune => rune.Value is not ('\\' or ':') && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format));
}
