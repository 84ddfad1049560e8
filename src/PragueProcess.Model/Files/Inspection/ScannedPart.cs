namespace PragueProcess.Model.Files.Inspection;

/// <summary>An entry of an archive as it is unpacked for a reader of XML: within bounds, and searched for words meanwhile.</summary>
/// <param name="part">What is unpacked.</param>
/// <param name="allowance">How much may be.</param>
/// <param name="words">What is searched for.</param>
internal sealed class ScannedPart(Stream part, UnpackingAllowance allowance, WordScanner words) : Stream
{
    // A tag is kept as a whole while it is read.
    private const int MaxTagBytes = 2 * 1024 * 1024;

    private int _sinceTag;

    /// <summary>Whether one of the words was in what was read.</summary>
    public bool IsFound { get; private set; }

    /// <summary>Whether nothing was in it so far.</summary>
    public bool IsEmpty { get; private set; } = true;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = part.Read(buffer, offset, Math.Min(count, Bytes.BufferSize));
        var piece = buffer.AsSpan(offset, read);
        allowance.Take(read);
        IsEmpty &= read == 0;
        IsFound |= words.Finds(piece);
        _sinceTag = piece.LastIndexOf((byte)'<') is >= 0 and var tag ? read - tag : _sinceTag + read;
        return _sinceTag <= MaxTagBytes ? read : throw new FileRefusedException(FileFault.Bomb);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        part.Dispose();
        base.Dispose(disposing);
    }
}
