using System.Buffers;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>Reads of a file what its inspection needs, never the whole of it.</summary>
internal static class Bytes
{
    /// <summary>How much is read at once.</summary>
    public const int BufferSize = 64 * 1024;

    // What browsers that guess, and servers that run what they find, look for; no picture and no PDF begins so.
    private static readonly string[] Markup = ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<iframe", "<?php", "<%@"];

    private const int EndOfZip = 0x06054b50;
    private const int EndOfZipLength = 22;

    /// <summary>Some bytes at a place.</summary>
    /// <exception cref="EndOfStreamException">The file ends before.</exception>
    public static byte[] At(this Stream content, long position, int count)
    {
        if (position < 0 || position + count > content.Length)
        {
            throw new EndOfStreamException();
        }

        var bytes = new byte[count];
        content.Position = position;
        content.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The last bytes, or all there are.</summary>
    public static byte[] Last(this Stream content, int count) =>
        content.At(Math.Max(0, content.Length - count), (int)Math.Min(count, content.Length));

    /// <summary>Refuses what some other program would take for a page or an archive.</summary>
    public static void RefuseDoubles(this Stream content, long scanned)
    {
        if (EndsAsZip(content.Last(EndOfZipLength + ushort.MaxValue)) || content.Contains(scanned, Markup))
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }
    }

    /// <summary>Whether a file holds one of some words within its first bytes, in whatever case.</summary>
    public static bool Contains(this Stream content, long scanned, params string[] words)
    {
        content.Position = 0;
        var scanner = new WordScanner(words);
        var buffer = new byte[BufferSize];
        var (read, left) = (1, scanned);
        var isFound = false;
        while (left > 0 && read > 0 && !isFound)
        {
            read = content.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            left -= read;
            isFound = scanner.Finds(buffer.AsSpan(0, read));
        }

        return isFound;
    }

    // The end of an archive may be followed by a comment that reaches to the end of the file (APPNOTE, 4.3.16).
    private static bool EndsAsZip(byte[] tail)
    {
        for (var at = 0; at <= tail.Length - EndOfZipLength; at++)
        {
            if (BitConverter.ToInt32(tail, at) == EndOfZip && at + EndOfZipLength + BitConverter.ToUInt16(tail, at + 20) >= tail.Length)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Finds words of ASCII in what is read piece by piece, in whatever case.</summary>
internal sealed class WordScanner(params string[] words)
{
    private readonly SearchValues<string> _words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
    private readonly int _longest = words.Max(word => word.Length);
    private readonly char[] _window = new char[Bytes.BufferSize + 64];
    private int _kept;

    /// <summary>Whether a word is in the next piece, or begins before it and ends in it. A piece is at most a buffer long.</summary>
    public bool Finds(ReadOnlySpan<byte> piece)
    {
        var length = _kept;
        // Without zeros, UTF-16 reads as ASCII.
        foreach (var letter in piece)
        {
            if (letter != 0)
            {
                _window[length++] = (char)letter;
            }
        }

        ReadOnlySpan<char> window = _window.AsSpan(0, length);
        var isFound = window.ContainsAny(_words);
        var kept = Math.Min(_longest - 1, length);
        _window.AsSpan(length - kept, kept).CopyTo(_window);
        _kept = kept;
        return isFound;
    }
}
