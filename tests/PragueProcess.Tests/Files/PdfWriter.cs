using System.Globalization;
using System.Text;

namespace PragueProcess.Tests.Files;

/// <summary>Writes a PDF section by section, in whatever order they lie (ISO 32000-2, 7.5).</summary>
internal sealed class PdfWriter
{
    private readonly StringBuilder _pdf = new("%PDF-1.7\n");
    private readonly SortedDictionary<int, (byte Type, int Where, byte Index)> _objects = [];

    /// <summary>The objects of a document of one empty page: the catalogue is the first of them.</summary>
    public PdfWriter AddDocument(string catalogue = "") =>
        Add(1, $"<</Type/Catalog/Pages 2 0 R {catalogue}>>").Add(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>").Add(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]>>");

    public PdfWriter Add(int number, string content)
    {
        _objects[number] = (1, _pdf.Length, 0);
        _pdf.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        return this;
    }

    /// <summary>Packs objects into a stream; of several of one number the table names the first.</summary>
    public PdfWriter Pack(int number, params (int Number, string Content)[] objects)
    {
        var (head, body) = (new StringBuilder(), new StringBuilder());
        foreach (var (index, one) in objects.Index())
        {
            head.Append(CultureInfo.InvariantCulture, $"{one.Number} {body.Length} ");
            body.Append(one.Content).Append(' ');
            _objects.TryAdd(one.Number, ((byte)2, number, (byte)index));
        }

        var packed = Encoding.Latin1.GetString(SampleFiles.Deflate($"{head}{body}"));
        return Add(number, $"<</Type/ObjStm/N {objects.Length}/First {head.Length}/Filter/FlateDecode/Length {packed.Length}>>\nstream\n{packed}\nendstream");
    }

    /// <summary>Ends a section by a table, and tells where that lies.</summary>
    public int EndByTable(string trailer)
    {
        var at = _pdf.Length;
        _pdf.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, (_, where, _)) in _objects.Where(one => one.Value.Type == 1))
        {
            _pdf.Append(CultureInfo.InvariantCulture, $"{number} 1\n{where:D10} 00000 n \n");
        }

        _pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 99 {trailer}>>\n");
        _objects.Clear();
        return at;
    }

    /// <summary>Ends a section by a stream, which can name what is packed, and tells where that lies.</summary>
    public int EndByStream(int number, string trailer)
    {
        var at = _pdf.Length;
        var index = string.Join(' ', _objects.Keys.Select(one => $"{one} 1"));
        var entries = string.Concat(_objects.Values.SelectMany(one => new[] { (char)one.Type, (char)(one.Where >> 8), (char)(one.Where & 255), (char)one.Index }));
        Add(number, $"<</Type/XRef/Size 99/W[1 2 1]/Index[{index}]/Length {entries.Length} {trailer}>>\nstream\n{entries}\nendstream");
        _objects.Clear();
        return at;
    }

    /// <summary>The file, which says at its end where its newest section lies.</summary>
    public byte[] End(int start) => Encoding.Latin1.GetBytes(_pdf.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n").ToString());
}
