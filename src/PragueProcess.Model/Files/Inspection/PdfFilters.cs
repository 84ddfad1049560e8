using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>Unpacks the streams of one PDF within bounds of size and time, so that none can unpack to more than the machine has.</summary>
internal sealed class PdfFilters : IFilterProvider
{
    private const int MaxStreamBytes = 16 * 1024 * 1024;

    // What is drawn is read letter by letter, each of which takes much more memory than its byte.
    private const int MaxDrawnBytes = 512 * 1024;
    private const long MaxBytes = 256 * 1024 * 1024;

    // What each filter can at most make of a byte (ISO 32000-2, 7.4.4 and 7.4.5); Flate is measured.
    private const int LzwRatio = 1400;
    private const int RunLengthRatio = 64;

    private readonly TimeSpan _limit;
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _left = MaxBytes;

    public PdfFilters(TimeSpan limit) => _limit = limit;

    /// <summary>Whether a stream was larger than any bound.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Whether the time is over.</summary>
    public bool IsLate => Stopwatch.GetElapsedTime(_start) > _limit;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        CheckTime();
        return Wrap(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Wrap(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Wrap(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Wrap(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private void CheckTime()
    {
        if (IsLate)
        {
            throw new TimeoutException();
        }
    }

    private void Spend(IFilter filter, Memory<byte> input, DictionaryToken dictionary)
    {
        CheckTime();
        var limit = IsDrawn(dictionary) ? MaxDrawnBytes : MaxStreamBytes;
        var size = filter switch
        {
            FlateFilter => Inflated(input, limit),
            LzwFilter => (long)input.Length * LzwRatio,
            RunLengthFilter => (long)input.Length * RunLengthRatio,
            CcittFaxDecodeFilter => long.MaxValue / 2,
            _ => input.Length,
        };
        _left -= size;
        if (size > limit || _left < 0)
        {
            IsExceeded = true;
            throw new InvalidDataException("A stream unpacks to too much.");
        }
    }

    // Pages and forms: they have no type of their own, or are forms; fonts, object streams and metadata tell what they are.
    private static bool IsDrawn(DictionaryToken dictionary) =>
        (!dictionary.ContainsKey(NameToken.Type) && !dictionary.ContainsKey(NameToken.Subtype) && !dictionary.ContainsKey(NameToken.Length1))
        || (dictionary.TryGet(NameToken.Subtype, out var subtype) && subtype is NameToken { Data: "Form" });

    private static long Inflated(Memory<byte> input, int limit)
    {
        using var packed = new MemoryStream(MemoryMarshal.TryGetArray<byte>(input, out var array) ? array.Array! : input.ToArray(), array.Offset, input.Length, writable: false);
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        var buffer = new byte[Bytes.BufferSize];
        var size = 0L;
        try
        {
            for (var read = stream.Read(buffer); read > 0 && size <= limit; read = stream.Read(buffer))
            {
                size += read;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged streams are read as far as they go.
        }

        return size;
    }

    private sealed class BoundedFilter(IFilter filter, PdfFilters bounds) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            bounds.Spend(filter, input, streamDictionary);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
