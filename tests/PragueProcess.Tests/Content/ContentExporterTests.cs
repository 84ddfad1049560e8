using System.Security.Cryptography;
using PragueProcess.Model.Content;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Files;
using PragueProcess.Tests.Files;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Content;

public sealed class ContentExporterTests : SeededTests, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("export");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_export_can_be_imported_and_exported_again()
    {
        await Database.ChangeAsync("meeting/2015-02-12-workshop", (MeetingContent content) => content with { Participants = 30, OfficialTitle = "yes: \"no\" # NO" });
        Assert.Empty(await Database.TryAsync(
            "meeting/2016-03-01-new", Samples.Meeting("2016-03-01/2016-03-02") with { Untranslated = [Language.En, Language.Es, Language.Ru] }));
        await ExportAsync();

        await using var other = await TestDatabase.EmptyAsync();
        await other.WithAsync((ContentImporter importer) => importer.ImportAsync(_folder.FullName));
        var again = Path.Combine(_folder.FullName, "..", Path.GetRandomFileName());
        await other.WithAsync((ContentExporter exporter) => exporter.ExportAsync(again));

        Assert.Equal(30, (await other.LiveAsync<MeetingContent>("meeting/2015-02-12-workshop")).Participants);
        Assert.All(ContentFolder.Files(_folder.FullName), file => Assert.Equal(Read(_folder.FullName, file), Read(again, file)));
        Directory.Delete(again, recursive: true);
    }

    [Fact]
    public async Task What_was_published_in_parts_or_translated_before_there_was_an_original_goes_out_and_comes_back()
    {
        const string part = "meeting/2016-03-01-new";
        const string early = "meeting/2016-03-02-new";
        var meeting = Samples.Meeting("2016-03-01/2016-03-02");
        var spanish = meeting.Texts[Language.Fr] with { Title = "Taller", SourceHash = meeting.Texts[Language.Fr].Hash(), ReviewState = ReviewState.AwaitingReview };
        Assert.Empty(await Database.TryAsync(part, meeting));
        await Database.EditAsync(part, (MeetingContent content) => content with { Participants = 30, Texts = new Dictionary<Language, TextContent>(content.Texts) { [Language.Es] = spanish } });
        Assert.Empty((await Database.PublishAsync(part, Parts.Es)).Refusals);
        Assert.Empty(await Database.TryAsync(early, meeting with
        {
            Texts = new Dictionary<Language, TextContent>
            {
                [Language.Fr] = meeting.Texts[Language.Fr] with { Slug = "early" },
                [Language.Es] = spanish with { Slug = "early", SourceHash = null },
            },
        }));
        await ExportAsync();

        await using var other = await TestDatabase.EmptyAsync();
        await other.WithAsync((ContentImporter importer) => importer.ImportAsync(_folder.FullName));
        Assert.Equal(("Taller", (int?)null), ((await other.LiveAsync<MeetingContent>(part)).Texts[Language.Es].Title, (await other.LiveAsync<MeetingContent>(part)).Participants));
        Assert.True((await other.TextAsync(early, Language.Es)).IsOutdated);
    }

    [Fact]
    public async Task The_file_of_a_document_goes_out_and_comes_back_byte_for_byte()
    {
        var bytes = SampleFiles.Pdf("carried along");
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await Database.WithAsync((StoredFiles files) => files.StoreAsync(
            new MemoryStream(bytes), hash, FileInspector.Inspect(new MemoryStream(bytes), "Déclaration finale.pdf"), Editing.Editor, CancellationToken.None));
        await Database.ChangeAsync("document/factsheet", (DocumentContent content) => content with { Versions = [new DocumentVersionContent { Language = "en", File = hash }] });
        await ExportAsync();
        Assert.Equal(bytes, Read(_folder.FullName, $"files/{hash}/Déclaration finale.pdf"));

        await using var other = await TestDatabase.EmptyAsync();
        await other.WithAsync((ContentImporter importer) => importer.CheckAsync(_folder.FullName));
        await other.WithAsync((ContentImporter importer) => importer.ImportAsync(_folder.FullName));
        var again = Path.Combine(_folder.FullName, "..", Path.GetRandomFileName());
        await other.WithAsync((ContentExporter exporter) => exporter.ExportAsync(again));
        Assert.Equal(ContentFolder.Files(_folder.FullName), ContentFolder.Files(again));
        Assert.All(ContentFolder.Files(_folder.FullName), file => Assert.Equal(Read(_folder.FullName, file), Read(again, file)));
        Directory.Delete(again, recursive: true);
    }

    [Fact]
    public async Task Only_what_is_published_is_exported()
    {
        await Database.SaveAsync("meeting/2016-03-01-new", Samples.Meeting("2016-03-01"));
        await Database.EditAsync("meeting/2015-02-12-workshop", (MeetingContent content) => content with { Participants = 30 });
        await Database.WithdrawAsync("meeting/2013-01-workshop");
        await ExportAsync();

        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "meeting/2016-03-01-new")));
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "meeting/2013-01-workshop")));
        Assert.DoesNotContain("participants", File.ReadAllText(Path.Combine(_folder.FullName, "meeting/2015-02-12-workshop/facts.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_not_written_into()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "mine.txt"), "mine");
        await Assert.ThrowsAsync<IOException>(ExportAsync);
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.FullName));
    }

    private Task ExportAsync() => Database.WithAsync((ContentExporter exporter) => exporter.ExportAsync(_folder.FullName));

    private static byte[] Read(string folder, string file) => File.ReadAllBytes(Path.Combine(folder, file));
}
