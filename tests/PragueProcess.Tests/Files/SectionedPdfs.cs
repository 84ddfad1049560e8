using System.Text;

namespace PragueProcess.Tests.Files;

/// <summary>PDFs of several sections, sound ones and such as say one thing to one reader and another to others.</summary>
internal static class SectionedPdfs
{
    private const string Root = "/Root 1 0 R";

    /// <summary>A PDF as it is written for the web: its first page lies first, and what comes behind is named as what came before.</summary>
    public static byte[] ForTheWeb() => Forwards(next =>
    {
        var pdf = new PdfWriter().Add(1, "<</Type/Catalog/Pages 2 0 R>>").Add(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]>>");
        var start = pdf.EndByTable($"{Root}/Prev {next}");
        var rest = pdf.Add(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>").EndByTable("");
        return (pdf.End(start), rest);
    });

    /// <summary>A PDF for old readers and new ones, as Microsoft Word writes it: the newest section is empty, and names two.</summary>
    public static byte[] ForOldReaders()
    {
        var pdf = new PdfWriter().Pack(5, (4, "<<>>"));
        var stream = pdf.EndByStream(6, Root);
        var table = pdf.AddDocument().EndByTable(Root);
        return pdf.End(pdf.EndByTable($"{Root}/Prev {table}/XRefStm {stream}"));
    }

    /// <summary>A PDF that was changed.</summary>
    public static byte[] Updated(string catalogue)
    {
        var pdf = new PdfWriter().AddDocument();
        var old = pdf.EndByTable(Root);
        return pdf.Add(1, $"<</Type/Catalog/Pages 2 0 R {catalogue}>>").End(pdf.EndByTable($"{Root}/Prev {old}"));
    }

    /// <summary>A PDF whose newest section lies before the one that it updates.</summary>
    public static byte[] Backwards(string catalogue) => Forwards(next =>
    {
        var pdf = new PdfWriter().Add(1, $"<</Type/Catalog/Pages 2 0 R {catalogue}>>");
        var start = pdf.EndByTable($"{Root}/Prev {next}");
        var old = pdf.AddDocument().EndByTable(Root);
        return (pdf.End(start), old);
    });

    /// <summary>The same, with what is new packed.</summary>
    public static byte[] PackedBackwards(string catalogue) => Forwards(next =>
    {
        var pdf = new PdfWriter().Pack(5, (1, $"<</Type/Catalog/Pages 2 0 R {catalogue}>>"));
        var start = pdf.EndByStream(6, $"{Root}/Prev {next}");
        var old = pdf.AddDocument().EndByTable(Root);
        return (pdf.End(start), old);
    });

    /// <summary>A PDF whose newest section names another catalogue than the one that lies last.</summary>
    public static byte[] OfTwoCatalogues(string catalogue) => Forwards(next =>
    {
        var pdf = new PdfWriter().Add(7, $"<</Type/Catalog/Pages 2 0 R {catalogue}>>");
        var start = pdf.EndByTable($"/Root 7 0 R/Prev {next}");
        var old = pdf.AddDocument().EndByTable(Root);
        return (pdf.End(start), old);
    });

    /// <summary>A PDF in which two packed objects have the same number.</summary>
    public static byte[] OfTwins(string catalogue)
    {
        var pdf = new PdfWriter().Add(2, "<</Type/Pages/Kids[]/Count 0>>").Pack(5, (1, $"<</Type/Catalog/Pages 2 0 R {catalogue}>>"), (1, "<</Type/Catalog/Pages 2 0 R>>"));
        return pdf.End(pdf.EndByStream(6, Root));
    }

    /// <summary>A PDF whose section is found only by who looks for it.</summary>
    public static byte[] Lost()
    {
        var pdf = new PdfWriter().AddDocument();
        return pdf.End(pdf.EndByTable(Root) + 20);
    }

    /// <summary>A PDF that says nowhere where its objects lie.</summary>
    public static byte[] WithoutSections(string catalogue, string more)
    {
        var pdf = new PdfWriter().AddDocument(catalogue).Add(5, more);
        var text = Encoding.Latin1.GetString(pdf.End(pdf.EndByTable(Root)));
        var (table, trailer, start) = (text.IndexOf("xref\n", StringComparison.Ordinal), text.IndexOf("trailer", StringComparison.Ordinal), text.IndexOf("startxref", StringComparison.Ordinal));
        return Encoding.Latin1.GetBytes($"{text[..table]}{text[trailer..start]}startxref\n0\n%%EOF\n");
    }

    // How far behind a section lies is known only once it is written.
    private static byte[] Forwards(Func<string, (byte[] Bytes, int Next)> write) => write($"{write($"{0:D10}").Next:D10}").Bytes;
}
