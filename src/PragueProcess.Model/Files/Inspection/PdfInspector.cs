using System.Text;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A PDF (ISO 32000-2): that it is one, that nothing in it runs, what it lacks, and what it says.</summary>
internal static class PdfInspector
{
    private const int TailLength = 2048;
    private const int HeadLength = 1024;
    private const int MaxDepth = 100;
    private const int MaxPages = 500;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Looks through a file.</summary>
    /// <exception cref="FileRefusedException">It is damaged, or more than a document.</exception>
    public static (PdfFlaws Flaws, string Text) Inspect(Stream content)
    {
        CheckEnds(content);
        PdfNames.Check(content);
        // Whoever wrote the file wrote what the reader does with it: on a thread of its own it can be left behind.
        var work = Task.Factory.StartNew(() => Read(content), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return Task.WaitAny([work], Limit + Grace) == 0 ? work.GetAwaiter().GetResult() : throw new FileRefusedException(FileFault.Bomb);
    }

    private static void CheckEnds(Stream content)
    {
        content.RefuseDoubles(scanned: HeadLength);
        ReadOnlySpan<byte> head = content.At(0, 8);
        ReadOnlySpan<byte> tail = content.Last(TailLength);
        var end = tail.LastIndexOf("%%EOF"u8);
        if (!(head.StartsWith("%PDF-1."u8) || head.StartsWith("%PDF-2."u8)) || end < 0 || tail[(end + 5)..].ContainsAnyExcept("\r\n\t \0"u8))
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }
    }

    private static (PdfFlaws Flaws, string Text) Read(Stream content)
    {
        var filters = new PdfFilters(Limit);
        var start = PdfSections.StartOf(content);
        content.Position = 0;
        try
        {
            using var document = PdfDocument.Open(content, new ParsingOptions { FilterProvider = filters, MaxStackDepth = MaxDepth, UseLenientParsing = true, SkipMissingFonts = true });
            if (document.IsEncrypted)
            {
                throw new FileRefusedException(FileFault.Protected);
            }

            PdfSections.Check(document, start);
            PdfPacked.Check(document);
            PdfActions.Check(document);
            // Reading the text may take all the time that there is.
            var flaws = FlawsOf(document);
            var (text, isWhole) = TextOf(document, filters);
            return (flaws | (isWhole ? PdfFlaws.None : PdfFlaws.PartlyRead), text);
        }
        catch (Exception e) when (e is not FileRefusedException)
        {
            throw new FileRefusedException(filters.IsExceeded || filters.IsLate ? FileFault.Bomb : FileFault.WrongContent, e);
        }
    }

    private static PdfFlaws FlawsOf(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        return (catalog.ContainsKey(NameToken.StructTreeRoot) ? PdfFlaws.None : PdfFlaws.Untagged)
            | (PdfTitle.IsIn(document) ? PdfFlaws.None : PdfFlaws.NoTitle)
            | (catalog.ContainsKey(NameToken.Lang) ? PdfFlaws.None : PdfFlaws.NoLanguage);
    }

    // What cannot be read is not found by its words, and is stored all the same.
    private static (string Text, bool IsWhole) TextOf(PdfDocument document, PdfFilters filters)
    {
        var text = new StringBuilder();
        var read = 0;
        for (var page = 1; page <= Math.Min(document.NumberOfPages, MaxPages) && text.Length <= StoredFile.TextMaxLength && !filters.IsLate; page++)
        {
            try
            {
                text.AppendJoin(' ', document.GetPage(page).GetWords().Select(word => word.Text)).Append(' ');
                read++;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                continue;
            }
        }

        var kept = TextNormalizer.Normalize(text.ToString(0, Math.Min(text.Length, StoredFile.TextMaxLength)));
        return (PlainSpaces(kept), read == document.NumberOfPages && text.Length <= StoredFile.TextMaxLength && !filters.IsExceeded && !filters.IsLate);
    }

    private static string PlainSpaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
