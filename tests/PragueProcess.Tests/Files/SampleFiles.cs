using System.Globalization;
using System.IO.Compression;
using System.Text;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Files;

/// <summary>Files of every type, as small as they can be.</summary>
internal static class SampleFiles
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly (string Prefix, string Name)[] Vocabularies =
    [
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("meta", "meta"), ("chart", "chart"), ("form", "form"),
        ("presentation", "presentation"), ("script", "script"),
    ];

    /// <summary>A file of a type, and a name for it.</summary>
    public static (string Name, byte[] Bytes) Of(FileType type) => type switch
    {
        FileType.Pdf => ("Déclaration.pdf", Pdf("Some words")),
        FileType.Odt or FileType.Ods or FileType.Odp => ($"Text.{Extension(type)}", Zip(OpenDocument(type))),
        FileType.Docx or FileType.Xlsx or FileType.Pptx => ($"Text.{Extension(type)}", Zip(OpenXml(type))),
        FileType.Csv => ("Table.csv", "year;balance\n2016;-5\n2017;+3,2\n"u8.ToArray()),
        FileType.Png => ("Picture.png", Png()),
        FileType.Jpeg => ("Picture.JPG", Jpeg()),
        _ => ("Picture.webp", WebP()),
    };

    /// <summary>A PDF of one page, with what is added to its catalogue and behind its objects.</summary>
    public static byte[] Pdf(string words, string catalogue = "", string trailer = "", params string[] more) => PdfOf(words, "", catalogue, trailer, more);

    /// <summary>A PDF with what is added to its page.</summary>
    public static byte[] PdfWithPage(string page) => PdfOf("a", page, "", "", []);

    /// <summary>A PDF with what is added to its page, to its catalogue and behind its objects.</summary>
    public static byte[] PdfOf(string words, string page, string catalogue, string trailer, string[] more)
    {
        var text = $"BT /F1 20 Tf 20 100 Td ({words}) Tj ET";
        string[] objects =
        [
            $"<</Type/Catalog/Pages 2 0 R {catalogue}>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>{page}>>",
            $"<</Length {text.Length}>>\nstream\n{text}\nendstream",
            .. more,
        ];
        var pdf = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R {trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    /// <summary>A PDF whose catalogue is packed, so that its names are not in the file as they are (ISO 32000-2, 7.5.7).</summary>
    public static byte[] PackedPdf(string catalogue, int padding = 0)
    {
        var packed = Deflate($"1 0 2 {catalogue.Length + 1} {catalogue} <</Type/Pages/Kids[]/Count 0>>{new string(' ', padding)}");
        var first = $"1 0 2 {catalogue.Length + 1} ".Length;
        var pdf = new MemoryStream();
        Append(pdf, "%PDF-1.7\n");
        var objects = (int)pdf.Length;
        Append(pdf, $"3 0 obj\n<</Type/ObjStm/N 2/First {first}/Filter/FlateDecode/Length {packed.Length}>>\nstream\n");
        pdf.Write(packed);
        Append(pdf, "\nendstream\nendobj\n");
        var table = (int)pdf.Length;
        byte[] entries = [0, 0, 0, 255, 2, 0, 3, 0, 2, 0, 3, 1, 1, (byte)(objects >> 8), (byte)objects, 0, 1, (byte)(table >> 8), (byte)table, 0];
        Append(pdf, $"4 0 obj\n<</Type/XRef/Size 5/W[1 2 1]/Root 1 0 R/Length {entries.Length}>>\nstream\n");
        pdf.Write(entries);
        Append(pdf, $"\nendstream\nendobj\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToArray();
    }

    public static Dictionary<string, string> OpenXml(FileType type) => new()
    {
        ["[Content_Types].xml"] = $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/main.xml\" ContentType=\"{type.MediaType()}.main+xml\"/></Types>",
        ["_rels/.rels"] = Links("officeDocument", "main.xml", "Internal"),
        ["main.xml"] = "<document/>",
    };

    /// <summary>A document with some elements in its main part, which lies under a name.</summary>
    public static byte[] WithMain(FileType type, string elements, string name = "main.xml")
    {
        var parts = OpenXml(type);
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].Replace("/main.xml", $"/{name}", StringComparison.Ordinal);
        parts.Remove("main.xml");
        parts[name] = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{elements}</w:document>";
        return Zip(parts);
    }

    /// <summary>A field of a text document, of pieces that make up what it says.</summary>
    public static string Field(params string[] pieces) =>
        $"<w:fldChar w:fldCharType=\"begin\"/>{string.Concat(pieces.Select(piece => $"<w:r><w:instrText xml:space=\"preserve\">{piece}</w:instrText></w:r>"))}<w:fldChar w:fldCharType=\"end\"/>";

    public static string Links(string type, string target, string mode) =>
        $"<Relationships xmlns=\"{Relationships}\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" TargetMode=\"{mode}\"/></Relationships>";

    public static Dictionary<string, string> OpenDocument(FileType type) => new()
    {
        ["mimetype"] = type.MediaType(),
        ["META-INF/manifest.xml"] = "<manifest/>",
        ["content.xml"] = LinkedContent("<office:scripts/>"),
    };

    /// <summary>The content of an OpenDocument file, or another part of it, with some elements in it.</summary>
    public static string LinkedContent(string elements) =>
        $"<office:document-content {string.Concat(Vocabularies.Select(one => $"xmlns:{one.Prefix}=\"urn:oasis:names:tc:opendocument:xmlns:{one.Name}:1.0\" "))}xmlns:xlink=\"http://www.w3.org/1999/xlink\">{elements}</office:document-content>";

    public static byte[] Zip(IEnumerable<KeyValuePair<string, string>> parts) => ZipOf(parts.Select(part => KeyValuePair.Create(part.Key, Encoding.UTF8.GetBytes(part.Value))));

    public static byte[] ZipOf(IEnumerable<KeyValuePair<string, byte[]>> parts)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                part.Write(bytes);
            }
        }

        return zip.ToArray();
    }

    public static byte[] Png(int width = 1, string? comment = null) =>
    [
        0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", [.. BigEndian(width), .. BigEndian(1), 8, 0, 0, 0, 0]),
        .. comment is null ? [] : Chunk("tEXt", Encoding.Latin1.GetBytes($"Comment\0{comment}")), .. Chunk("IDAT", Deflate("\0\0")), .. Chunk("IEND", []),
    ];

    public static byte[] Jpeg() =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD9,
    ];

    public static byte[] WebP() => [.. "RIFF"u8, 14, 0, 0, 0, .. "WEBPVP8L"u8, 1, 0, 0, 0, 0x2F, 0];

    public static byte[] Deflate(string text)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Encoding.Latin1.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static string Extension(FileType type) => type.ToString().ToLowerInvariant();

    // No reader here asks for the sum at the end.
    private static byte[] Chunk(string type, byte[] content) => [.. BigEndian(content.Length), .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];

    private static byte[] BigEndian(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static void Append(MemoryStream stream, string text) => stream.Write(Encoding.Latin1.GetBytes(text));
}
