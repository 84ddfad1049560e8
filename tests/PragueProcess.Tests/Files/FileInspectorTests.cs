using System.Text;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Files;

namespace PragueProcess.Tests.Files;

public sealed class FileInspectorTests
{
    public static TheoryData<FileType> Types => [.. Enum.GetValues<FileType>()];

    public static TheoryData<string> Hostile => [.. HostileFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_sound_file_of_each_type_can_be_stored(FileType type)
    {
        var (name, bytes) = SampleFiles.Of(type);
        Assert.Equal(type, Inspect(name, bytes).Type);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_file_is_refused(string fault)
    {
        var (name, bytes) = HostileFiles.All[fault];
        Assert.Throws<FileRefusedException>(() => Inspect(name, bytes()));
    }

    [Theory]
    [InlineData(FileFault.ActiveContent, "a PDF with a packed script")]
    [InlineData(FileFault.ActiveContent, "a table that computes")]
    [InlineData(FileFault.Protected, "a PDF that is locked")]
    [InlineData(FileFault.Bomb, "a PDF that unpacks to too much")]
    [InlineData(FileFault.Bomb, "a PDF with an endless list of actions")]
    [InlineData(FileFault.Bomb, "a DOCX that unpacks to too much")]
    [InlineData(FileFault.Bomb, "a DOCX of workbooks that unpack to too much together")]
    [InlineData(FileFault.Separator, "a table that names its separator")]
    [InlineData(FileFault.WrongContent, "a PDF that has to be repaired")]
    [InlineData(FileFault.WrongContent, "a PDF whose update opens an address and lies before")]
    [InlineData(FileFault.WrongContent, "a DOCX called XLSX")]
    [InlineData(FileFault.UnsafeName, "a name that reads backwards")]
    [InlineData(FileFault.UnknownType, "a picture that runs")]
    public void The_refusal_says_why(FileFault fault, string file)
    {
        var (name, bytes) = HostileFiles.All[file];
        Assert.Equal(fault, Assert.Throws<FileRefusedException>(() => Inspect(name, bytes())).Fault);
    }

    [Fact]
    public void A_PDF_tells_what_it_says_and_what_it_lacks()
    {
        var bare = Inspect("a.pdf", SampleFiles.Pdf("Migration partnership"));
        Assert.Equal("Migration partnership", bare.Text);
        Assert.Equal(PdfFlaws.Untagged | PdfFlaws.NoTitle | PdfFlaws.NoLanguage, bare.Flaws);
        var sound = Inspect("a.pdf", SampleFiles.Pdf("a", "/Lang(en)/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R", "/Info 6 0 R", "<</Type/StructTreeRoot>>", "<</Title(A paper)>>"));
        Assert.Equal(PdfFlaws.None, sound.Flaws);
    }

    [Theory]
    [InlineData("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">A paper</rdf:li></rdf:Alt></dc:title>", PdfFlaws.None)]
    [InlineData("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\"> </rdf:li></rdf:Alt></dc:title><dc:creator>A</dc:creator>", PdfFlaws.NoTitle)]
    [InlineData("<dc:creator>A paper", PdfFlaws.NoTitle)]
    public void The_title_of_a_PDF_may_be_in_its_metadata(string metadata, PdfFlaws flaws)
    {
        var text = $"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">{metadata}</rdf:RDF>";
        var file = SampleFiles.Pdf("a", "/Metadata 5 0 R", "", $"<</Type/Metadata/Subtype/XML/Length {text.Length}>>\nstream\n{text}\nendstream");
        Assert.Equal(flaws, Inspect("a.pdf", file).Flaws & PdfFlaws.NoTitle);
    }

    [Fact]
    public void A_PDF_of_several_sections_is_taken() =>
        Assert.All([SectionedPdfs.ForTheWeb(), SectionedPdfs.ForOldReaders(), SectionedPdfs.Updated("/Lang(en)")], file => Assert.Equal(FileType.Pdf, Inspect("a.pdf", file).Type));

    [Fact]
    public void A_DOCX_whose_fields_start_no_program_is_taken()
    {
        var fields = SampleFiles.Field("HYPERLINK \"https://dde.example/dde\"") + SampleFiles.Field("PAGE ", " ") + SampleFiles.Field("D", "ATE") + "<w:fldSimple w:instr=\" XE &quot;DDE&quot; \"/><w:t>DDE</w:t>";
        Assert.Equal(FileType.Docx, Inspect("a.docx", SampleFiles.WithMain(FileType.Docx, fields)).Type);
    }

    [Fact]
    public void A_PPTX_with_what_a_Mac_and_other_programs_note_is_taken()
    {
        KeyValuePair<string, string>[] notes =
        [
            new("ppt/printerSettings/printerSettings1.bin", "<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\"><plist/>"),
            new("package/services/metadata/core-properties/a.psmdcp", "<coreProperties/>"),
        ];
        Assert.Equal(FileType.Pptx, Inspect("a.pptx", SampleFiles.Zip([.. SampleFiles.OpenXml(FileType.Pptx), .. notes])).Type);
    }

    [Theory]
    [InlineData("sep=;\nyear;balance\n")]
    [InlineData("\ufeffSEP=,\r\nyear,balance\r\n")]
    [InlineData("sep\tyear\nsep=|\t2016\n")]
    public void A_CSV_may_name_a_common_separator(string text) => Assert.Equal(FileType.Csv, Inspect("a.csv", Encoding.UTF8.GetBytes(text)).Type);

    [Fact]
    public void A_PDF_of_which_only_a_part_can_be_searched_tells_so()
    {
        var drawn = SampleFiles.Deflate($"BT /F1 20 Tf 20 100 Td (Migration) Tj ET {new string(' ', 600 * 1024)}");
        var heavy = SampleFiles.PdfOf("a", "/Annots[]/Contents 5 0 R", "", "", [$"<</Length {drawn.Length}/Filter/FlateDecode>>\nstream\n{Encoding.Latin1.GetString(drawn)}\nendstream"]);
        foreach (var bytes in new[] { heavy, SampleFiles.Pdf(string.Join(' ', Enumerable.Repeat("Migration", 10_500))) })
        {
            Assert.True(Inspect("a.pdf", bytes).Flaws.HasFlag(PdfFlaws.PartlyRead));
        }
    }

    [Fact]
    public void A_document_with_a_few_workbooks_is_taken()
    {
        var (name, bytes) = HostileFiles.WithWorkbooks(3);
        Assert.Equal(FileType.Docx, Inspect(name, bytes).Type);
    }

    [Fact]
    public void A_PDF_whose_objects_are_packed_is_no_worse_for_it() =>
        Assert.Equal(FileType.Pdf, Inspect("a.pdf", SampleFiles.PackedPdf("<</Type/Catalog/Pages 2 0 R>>")).Type);

    [Theory]
    [InlineData("/OpenAction[3 0 R/XYZ null null 0]")]
    [InlineData("/OpenAction[3 0 R/Fit]")]
    [InlineData("/OpenAction 5 0 R")]
    [InlineData("/OpenAction 6 0 R")]
    [InlineData("/OpenAction 9 0 R")]
    [InlineData("/OpenAction<</S/Named/N/FirstPage>>")]
    public void A_PDF_that_opens_at_a_place_in_itself_is_taken(string catalogue) =>
        Assert.Equal(FileType.Pdf, Inspect("a.pdf", SampleFiles.Pdf("a", catalogue, "", "[3 0 R/FitH 200]", "<</S/GoTo/D[3 0 R/Fit]>>")).Type);

    [Fact]
    public void A_PDF_with_a_link_to_click_is_taken() =>
        Assert.Equal(FileType.Pdf, Inspect("a.pdf", SampleFiles.PdfWithPage("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://prague.example)>>>>]")).Type);

    [Fact]
    public void A_PDF_whose_action_follows_itself_is_looked_through_once() =>
        Assert.Equal(FileType.Pdf, Inspect("a.pdf", HostileFiles.WithActions(2000)).Type);

    [Fact]
    public void An_ODT_with_links_to_click_and_pictures_of_its_own_is_taken()
    {
        var parts = SampleFiles.OpenDocument(FileType.Odt);
        parts["content.xml"] = SampleFiles.LinkedContent(
            """
            <text:a xlink:href="https://prague.example">a</text:a><draw:a xlink:href="mailto:a@prague.example"/><presentation:event-listener xlink:href="http://prague.example"/>
            <draw:image xlink:href="Pictures/a.png"/><draw:object xlink:href="./Object 1"/><text:a xlink:href="#chapter">b</text:a>
            """);
        parts["Object 1/content.xml"] = SampleFiles.LinkedContent("<chart:chart xlink:href=\"..\"/>");
        parts["meta.xml"] = SampleFiles.LinkedContent("<meta:template xlink:href=\"file:///usr/share/a.ott\"/>");
        parts["Configurations2/accelerator/current.xml"] = "";
        Assert.Equal(FileType.Odt, Inspect("a.odt", SampleFiles.Zip(parts)).Type);
    }

    [Fact]
    public void An_ODP_that_leads_from_page_to_page_is_taken()
    {
        var parts = SampleFiles.OpenDocument(FileType.Odp);
        parts["content.xml"] = SampleFiles.LinkedContent(
            """
            <style:drawing-page-properties presentation:transition-type="automatic" presentation:transition-style="fade-from-left"/>
            <draw:a xlink:href="tel:+420123"/><draw:area-circle xlink:href="../a.odp"/>
            <presentation:event-listener script:event-name="dom:click" presentation:action="next-page"/>
            <presentation:event-listener script:event-name="dom:click" presentation:action="show" xlink:href="#Page 2"/>
            """);
        Assert.Equal(FileType.Odp, Inspect("a.odp", SampleFiles.Zip(parts)).Type);
    }

    [Theory]
    [InlineData("of:=SUM(['My sheet'.A1:.B2];[$'Other'.A1:'Other'.B2])")]
    [InlineData("of:=['My sheet'.A1]&amp;HYPERLINK(&quot;https://prague.example&quot;)")]
    [InlineData("of:=&quot;Date d'inscription: &quot;&amp;[.A1]")]
    [InlineData("of:=&quot;Plus d'informations sur https://www.pragueprocess.eu&quot;")]
    [InlineData("of:=['Q1//Q2'.A1]&amp;&quot;l'heure:12&quot;")]
    public void An_ODS_that_computes_by_itself_is_taken(string formula)
    {
        var parts = SampleFiles.OpenDocument(FileType.Ods);
        parts["content.xml"] = SampleFiles.LinkedContent($"<table:table-cell table:formula=\"{formula}\"/>");
        Assert.Equal(FileType.Ods, Inspect("a.ods", SampleFiles.Zip(parts)).Type);
    }

    private static CheckedFile Inspect(string name, byte[] bytes) => FileInspector.Inspect(new MemoryStream(bytes), name);
}
