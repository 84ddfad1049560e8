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
    [InlineData(FileFault.Bomb, "a DOCX that unpacks to too much")]
    [InlineData(FileFault.Bomb, "a DOCX of workbooks that unpack to too much together")]
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

    [Fact]
    public void A_document_with_a_few_workbooks_is_taken()
    {
        var (name, bytes) = HostileFiles.WithWorkbooks(3);
        Assert.Equal(FileType.Docx, Inspect(name, bytes).Type);
    }

    [Fact]
    public void A_PDF_whose_objects_are_packed_is_no_worse_for_it() =>
        Assert.Equal(FileType.Pdf, Inspect("a.pdf", SampleFiles.PackedPdf("<</Type/Catalog/Pages 2 0 R>>")).Type);

    private static CheckedFile Inspect(string name, byte[] bytes) => FileInspector.Inspect(new MemoryStream(bytes), name);
}
