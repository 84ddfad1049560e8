using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage;

/// <summary>The content of a stored file, of which never more than one chunk is in memory. As good as the context that it reads by.</summary>
public sealed class StoredFileStream(SiteDbContext db, int fileId, long length) : Stream
{
    private byte[] _chunk = [];
    private int _chunkAt = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length || buffer.Length == 0)
        {
            return 0;
        }

        var (index, offset) = Math.DivRem(Position, StoredFileChunk.Size);
        if (_chunkAt != index)
        {
            _chunk = await Chunks((int)index).SingleAsync(cancellationToken);
            _chunkAt = (int)index;
        }

        var part = _chunk.AsMemory((int)offset);
        part = part[..Math.Min(part.Length, buffer.Length)];
        part.CopyTo(buffer);
        Position += part.Length;
        return part.Length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Files are only read asynchronously.</summary>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private IQueryable<byte[]> Chunks(int index) => db.FileChunks.Where(chunk => chunk.FileId == fileId && chunk.Position == index).Select(chunk => chunk.Bytes);
}
