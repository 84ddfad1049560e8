using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Content;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Content;

public sealed class ContentFolderTests : IDisposable
{
    private const string Meeting = "meeting/2014-10-28-senior-officials";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("content");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_export_of_a_fresh_seed_is_the_content_folder_byte_for_byte()
    {
        await using var database = await TestDatabase.SeededAsync();
        await database.WithAsync((ContentExporter exporter) => exporter.ExportAsync(_folder.FullName));
        Assert.Equal(Files(TestDatabase.ContentFolder), Files(_folder.FullName));
        Assert.All(Files(_folder.FullName), file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(TestDatabase.ContentFolder, file)), File.ReadAllBytes(Path.Combine(_folder.FullName, file))));
    }

    [Theory]
    [InlineData("facts.yml", "dates: 2014-10-28/2014-10-29", "datse: 2014-10-28/2014-10-29", 1)]
    [InlineData("facts.yml", "dates: 2014-10-28/2014-10-29", "dates: 2014-10-28/2014-10-32", 1)]
    [InlineData("facts.yml", "dates: 2014-10-28/2014-10-29", "dates: 2014-10-28/2014-10-27", 1)]
    [InlineData("facts.yml", "kind: senior-officials", "kind: junior-officials", 2)]
    [InlineData("facts.yml", "status: confirmed", "status: confirmd", 3)]
    [InlineData("facts.yml", "place: berlin", "place: berlni", 5)]
    [InlineData("facts.yml", "  - iom-profile", "  - iom-profil", null)]
    [InlineData("facts.yml", "kind: senior-officials", "kind: [senior", null)]
    [InlineData("fr.md", "slug: reunion-de-hauts-fonctionnaires-berlin", "slug: Réunion", 3)]
    [InlineData("fr.md", "sourceLanguage: fr", "sourceLanguage: de", null)]
    [InlineData("en.md", "sourceHash", "sourceHashes", null)]
    [InlineData("fr.md", "---\n", "", null)]
    public async Task A_broken_file_is_named_with_its_line_and_nothing_is_imported(string file, string right, string wrong, int? line)
    {
        CopyContent();
        Change($"{Meeting}/{file}", right, wrong);
        var problem = Assert.Single(await ProblemsAsync());
        Assert.Equal($"{Meeting}/{file}", problem.File);
        Assert.Equal(line ?? problem.Line, problem.Line);
    }

    [Fact]
    public async Task An_unknown_token_is_named_with_its_line()
    {
        CopyContent();
        Change("page/about-iom/en.md", "{{organisation.iom.countries}}", "{{organisation.iom.planets}}");
        var problems = await ProblemsAsync();
        Assert.Contains(problems, problem => problem.File == "page/about-iom/en.md" && problem.Line > 5 && problem.Message.Contains("planets", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_text_a_missing_hash_and_a_strange_file_are_all_told_at_once()
    {
        CopyContent();
        File.Delete(Path.Combine(_folder.FullName, Meeting, "ru.md"));
        File.WriteAllText(Path.Combine(_folder.FullName, Meeting, "notes.txt"), "");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "meeting", "Not a key"));
        var original = File.ReadAllLines(Path.Combine(_folder.FullName, Meeting, "en.md"));
        File.WriteAllLines(Path.Combine(_folder.FullName, Meeting, "en.md"), original.Where(line => !line.StartsWith("sourceHash", StringComparison.Ordinal)));
        var problems = await ProblemsAsync();
        Assert.Equal(
            [$"{Meeting}/en.md", $"{Meeting}/notes.txt", $"{Meeting}/ru.md", "meeting/Not a key"],
            problems.Select(problem => problem.File).Order(StringComparer.Ordinal));
        Assert.Contains(problems, problem => problem.Message.Contains(original.Single(line => line.StartsWith("sourceHash", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_slug_used_twice_is_named()
    {
        CopyContent();
        Change("member/portugal/fr.md", "slug: portugal", "slug: pologne");
        var problem = Assert.Single(await ProblemsAsync());
        Assert.Equal("member/portugal/fr.md", problem.File);
    }

    [Fact]
    public async Task A_language_that_is_declared_untranslated_may_be_missing_and_is_read_in_the_source_language()
    {
        CopyContent();
        File.Delete(Path.Combine(_folder.FullName, Meeting, "ru.md"));
        File.AppendAllText(Path.Combine(_folder.FullName, Meeting, "facts.yml"), "untranslated:\n  - ru\n");
        await using var database = await TestDatabase.EmptyAsync();
        await database.WithAsync((ContentImporter importer) => importer.ImportAsync(_folder.FullName));
        var meetings = await database.GetAsync((MeetingQueries queries) => queries.ListAsync(Language.Ru, CancellationToken.None));
        var text = meetings.Single(meeting => meeting.Key == Meeting).Text;
        Assert.Equal((Language.Fr, true), (text.Language, text.IsFallback));
    }

    [Fact]
    public async Task A_database_with_content_is_never_imported_into()
    {
        await using var database = await TestDatabase.SeededAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            database.WithAsync((ContentImporter importer) => importer.ImportAsync(TestDatabase.ContentFolder)));
    }

    private async Task<IReadOnlyList<ContentProblem>> ProblemsAsync()
    {
        await using var database = await TestDatabase.EmptyAsync();
        var failure = await Assert.ThrowsAsync<ContentException>(() =>
            database.WithAsync((ContentImporter importer) => importer.ImportAsync(_folder.FullName)));
        Assert.False(await database.GetAsync((SiteDbContext db) => db.Items.AnyAsync()));
        Assert.False(await database.GetAsync((SiteDbContext db) => db.Sources.AnyAsync()));
        return failure.Problems;
    }

    private void CopyContent()
    {
        foreach (var file in Files(TestDatabase.ContentFolder))
        {
            var copy = Path.Combine(_folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(TestDatabase.ContentFolder, file), copy);
        }
    }

    private void Change(string file, string right, string wrong)
    {
        var path = Path.Combine(_folder.FullName, file);
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
}
