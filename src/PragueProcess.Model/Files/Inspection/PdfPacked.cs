using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>The packed objects of a PDF, the only ones whose names are not in the file as they are (ISO 32000-2, 7.5.7).</summary>
internal static class PdfPacked
{
    private const int MaxDepth = 100;
    private const int MaxObjects = 500_000;

    /// <summary>Refuses a file whose packed objects say that it is more than a document.</summary>
    public static void Check(PdfDocument document)
    {
        var objects = document.Structure.CrossReferenceTable.ObjectOffsets;
        if (objects.Count > MaxObjects)
        {
            throw new FileRefusedException(FileFault.Bomb);
        }

        var packed = objects.Where(entry => entry.Value.Type == XrefEntryType.ObjectStream).ToList();
        foreach (var stream in packed.Select(entry => entry.Value.Value1).Distinct())
        {
            CheckNumbers(document, document.Structure.GetObject(new IndirectReference(stream, 0)).Data);
        }

        foreach (var (reference, _) in packed)
        {
            Check(document.Structure.GetObject(reference).Data, 0);
        }
    }

    // Of two objects of one number, some readers take the first and others the last.
    private static void CheckNumbers(PdfDocument document, IToken token)
    {
        if (token is not StreamToken stream || Integer(stream, NameToken.N) is not { } count || Integer(stream, NameToken.First) is not { } first)
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }

        var content = stream.Decode(document.Structure.FilterProvider, document.Structure.TokenScanner).Span;
        var head = Encoding.Latin1.GetString(content[..first]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var numbers = head.Take(count * 2).Where((_, index) => index % 2 == 0).Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        if (numbers.Count != count || numbers.Distinct().Count() < count)
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }
    }

    private static int? Integer(StreamToken stream, NameToken name) => stream.StreamDictionary.TryGet(name, out var value) && value is NumericToken number ? number.Int : null;

    private static void Check(IToken token, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new FileRefusedException(FileFault.Bomb);
        }

        switch (token)
        {
            case NameToken name:
                PdfNames.Check(name.Data);
                break;
            case ArrayToken array:
                array.Data.ToList().ForEach(part => Check(part, depth + 1));
                break;
            case DictionaryToken dictionary:
                foreach (var (name, value) in dictionary.Data)
                {
                    PdfNames.Check(name);
                    Check(value, depth + 1);
                }

                break;
        }
    }
}
