namespace PragueProcess.Model.Files.Inspection;

/// <summary>An entry of an archive as it is unpacked for a reader of XML: within bounds, and searched for words meanwhile.</summary>
/// <param name="part">What is unpacked.</param>
/// <param name="allowance">How much may be.</param>
/// <param name="words">What is searched for.</param>
internal sealed class ScannedPart(Stream part, UnpackingAllowance allowance, WordScanner words) : Stream
{
    // A tag, a text or a comment is kept as a whole while it is read.
    private const int MaxNodeBytes = 2 * 1024 * 1024;

    private int _ofNode;

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
        _ofNode += read;
        return _ofNode <= MaxNodeBytes ? read : throw new FileRefusedException(FileFault.Bomb);
    }

    /// <summary>Says that a node was read, and is kept no longer.</summary>
    public void EndNode() => _ofNode = 0;

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
