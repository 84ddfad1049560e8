using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.CrossReference;
using UglyToad.PdfPig.Tokens;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>The sections of a PDF that say where its objects lie, each of which names the one that it updates (ISO 32000-2, 7.5.4 to 7.5.8).</summary>
internal static partial class PdfSections
{
    private const int TailLength = 2048;

    /// <summary>Where the newest section lies, as the file says at its end.</summary>
    /// <exception cref="FileRefusedException">It does not say so.</exception>
    public static long StartOf(Stream content)
    {
        var start = Start().Match(Encoding.Latin1.GetString(content.Last(TailLength)));
        return start.Success ? long.Parse(start.Groups["at"].ValueSpan, CultureInfo.InvariantCulture) : throw new FileRefusedException(FileFault.WrongContent);
    }

    /// <summary>Refuses a file in which another reader finds other objects than this one, which repairs in its own way, and takes what lies last for the newest.</summary>
    public static void Check(PdfDocument document, long start)
    {
        var table = document.Structure.CrossReferenceTable;
        var root = document.Structure.Trailer.Root;
        if (!IsChain(start, table.Parts) || !IsNewest(table) || !Names(table.Parts[0], root) || !table.ObjectOffsets.ContainsKey(root))
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }
    }

    // A table may name a section beside the one before it, whose own predecessor does not count (7.5.8.4).
    private static bool IsChain(long start, IReadOnlyList<CrossReferenceTablePart> parts)
    {
        var beside = parts.Select(part => part.TiedToXrefAtOffset).ToHashSet();
        var named = parts.Where(part => !beside.Contains(part.Offset)).SelectMany(part => new[] { part.TiedToXrefAtOffset, part.Previous }).OfType<long>();
        return named.Prepend(start).SequenceEqual(parts.Select(part => part.Offset))
            && parts.All(part => part.Previous is not null || !part.Dictionary.ContainsKey(NameToken.Prev));
    }

    private static bool IsNewest(CrossReferenceTable table)
    {
        var newest = new Dictionary<IndirectReference, XrefLocation>();
        foreach (var (reference, location) in table.Parts.SelectMany(part => part.ObjectOffsets))
        {
            newest.TryAdd(reference, location);
        }

        return newest.All(entry => entry.Value.Equals(table.ObjectOffsets[entry.Key]));
    }

    private static bool Names(CrossReferenceTablePart part, IndirectReference root) =>
        part.Dictionary.TryGet(NameToken.Root, out var named) && named is IndirectReferenceToken reference && reference.Data == root;

    [GeneratedRegex(@"startxref\s+(?<at>[0-9]{1,10})\s*%%EOF[\s\0]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
