using System.Buffers.Binary;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>Pictures: they are walked through from their first byte to their last, and nothing may follow.</summary>
internal static class PictureInspector
{
    // More than any screen or printer shows.
    private const int MaxSide = 20_000;
    private const long MaxPixels = 100_000_000;

    // Each is read by itself.
    private const int MaxParts = 100_000;

    private const byte Marker = 0xFF;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] JpegStart = [Marker, 0xD8, Marker];

    public static void Check(Stream content, FileType type)
    {
        content.RefuseDoubles(scanned: content.Length);
        var end = type switch
        {
            FileType.Png => Png(content),
            FileType.Jpeg => Jpeg(content),
            FileType.WebP => WebP(content),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };
        Require(end == content.Length);
    }

    // PNG (third edition), 5.
    private static long Png(Stream content)
    {
        Require(content.At(0, 8).AsSpan().SequenceEqual(PngSignature));
        var header = content.At(8, 16);
        Require(header.AsSpan(0, 8).SequenceEqual("\0\0\0\rIHDR"u8));
        RequireSize(BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(8)), BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(12)));
        var at = 8L;
        for (var parts = 0; parts < MaxParts; parts++)
        {
            var chunk = content.At(at, 8);
            Require(chunk.AsSpan(4).IndexOfAnyExceptInRange((byte)'A', (byte)'z') < 0);
            at += 12 + BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (chunk.AsSpan(4).SequenceEqual("IEND"u8))
            {
                return at;
            }
        }

        throw new FileRefusedException(FileFault.Bomb);
    }

    // ITU-T T.81, annex B.
    private static long Jpeg(Stream content)
    {
        Require(content.At(0, 3).AsSpan().SequenceEqual(JpegStart));
        var (at, isSized, isScanned) = (2L, false, false);
        for (var parts = 0; parts < MaxParts; parts++)
        {
            var segment = content.At(at, 2);
            Require(segment[0] == Marker);
            if (segment[1] == EndOfImage)
            {
                Require(isSized && isScanned);
                return at + 2;
            }

            Require(segment[1] is >= 0xC0 and not (>= 0xD0 and <= 0xD8));
            if (IsFrame(segment[1]))
            {
                var size = content.At(at + 5, 4);
                RequireSize(BinaryPrimitives.ReadUInt16BigEndian(size.AsSpan(2)), BinaryPrimitives.ReadUInt16BigEndian(size));
                isSized = true;
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content.At(at + 2, 2));
            if (segment[1] == StartOfScan)
            {
                (at, isScanned) = (EndOfScan(content, at), true);
            }
        }

        throw new FileRefusedException(FileFault.Bomb);
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // Within a scan a marker is followed by zero, or by a number of restart (B.1.1.5, B.2.1).
    private static long EndOfScan(Stream content, long at)
    {
        content.Position = at;
        var buffer = new byte[Bytes.BufferSize];
        var isMarker = false;
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            for (var index = 0; index < read; index++, at++)
            {
                if (isMarker && buffer[index] is not (0 or Marker or (>= 0xD0 and <= 0xD7)))
                {
                    return at - 1;
                }

                isMarker = buffer[index] == Marker;
            }
        }

        throw new EndOfStreamException();
    }

    // RFC 9649, 2.
    private static long WebP(Stream content)
    {
        var header = content.At(0, 12);
        Require(header.AsSpan(0, 4).SequenceEqual("RIFF"u8) && header.AsSpan(8).SequenceEqual("WEBP"u8));
        var (end, isPicture) = (8L + BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(4)), false);
        var at = 12L;
        for (var parts = 0; at < end && parts < MaxParts; parts++)
        {
            var chunk = content.At(at, 8);
            isPicture |= chunk.AsSpan(0, 4).SequenceEqual("VP8 "u8) || chunk.AsSpan(0, 4).SequenceEqual("VP8L"u8) || chunk.AsSpan(0, 4).SequenceEqual("ANMF"u8);
            if (chunk.AsSpan(0, 4).SequenceEqual("VP8X"u8))
            {
                var size = content.At(at + 12, 6);
                RequireSize((size[0] | (size[1] << 8) | (size[2] << 16)) + 1u, (size[3] | (size[4] << 8) | (size[5] << 16)) + 1u);
            }

            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk.AsSpan(4));
            at += 8 + length + (length & 1);
        }

        Require(isPicture && at == end);
        return end;
    }

    private static void RequireSize(long width, long height)
    {
        Require(width > 0 && height > 0);
        if (width > MaxSide || height > MaxSide || width * height > MaxPixels)
        {
            throw new FileRefusedException(FileFault.Bomb);
        }
    }

    private static void Require(bool isSound)
    {
        if (!isSound)
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }
    }
}
