using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Content;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Content;

public sealed class ContentImporterTests : IDisposable
{
    private const string Lisbon = "meeting/2015-02-12-workshop";
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData($"{Lisbon}/facts.yml", "kind: workshop", "kind: worksop", "worksop")]
    [InlineData("presidency-term/poland-2011/facts.yml", "member/poland", "member/polonia", "member/polonia")]
    [InlineData("member/poland/fr.md", "reviewState: awaiting-review", "reviewState: read", "Read")]
    [InlineData("secretariat/secretariat/fr.md", "{{initiative.targeted-initiative.end}}", "{{initiative.targeted-initiative.ende}}", "initiative.targeted-initiative.ende")]
    [InlineData("places.yml", "stateCode:", "state:", "state")]
    public async Task A_wrong_line_is_named_with_its_file(string file, string old, string replacement, string named)
    {
        var line = _folder.Replace(file, old, replacement);
        var problem = Assert.Single(await RefuseAsync());
        Assert.Equal((file, line), (problem.File, problem.Line));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"{Lisbon}/ru.md", "untranslated")]
    [InlineData($"{Lisbon}/facts.yml", "missing")]
    [InlineData("sources.yml", "missing")]
    public async Task A_missing_file_is_named(string file, string named)
    {
        _folder.Delete(file);
        var problem = Assert.Single(await RefuseAsync());
        Assert.Equal((file, 0), (problem.File, problem.Line));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"{Lisbon}/notes.txt")]
    [InlineData($"{Lisbon}/de.md")]
    [InlineData("meeting/notes.md")]
    [InlineData("notes.md")]
    public async Task A_file_that_is_no_part_of_the_content_is_named(string file)
    {
        _folder.Write(file, "Bonjour.");
        Assert.Equal((file, 0), Assert.Single((await RefuseAsync()).Select(problem => (problem.File, problem.Line))));
    }

    [Theory]
    [InlineData("files/0000000000000000000000000000000000000000000000000000000000000000/a.csv", "SHA-256")]
    [InlineData("files/5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313/a.csv", "No document names")]
    [InlineData("files/a.csv", "No such file")]
    public async Task A_stored_file_that_belongs_to_nothing_is_named(string file, string named)
    {
        _folder.Write(file, "a,b\n");
        var problem = Assert.Single(await RefuseAsync());
        Assert.Equal(file, problem.File);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meeting/2016_03_01")]
    [InlineData("meeting/Paris")]
    [InlineData("meeeting/2016-03-01")]
    public async Task A_folder_whose_path_is_no_key_is_named(string folder)
    {
        _folder.Write($"{folder}/facts.yml", "dates: 2016");
        Assert.Equal(folder, Assert.Single(await RefuseAsync()).File);
    }

    [Fact]
    public async Task A_key_used_twice_in_a_list_is_named()
    {
        _folder.Replace("places.yml", "- key: lisbon", "- key: prague");
        var problem = Assert.Single(await RefuseAsync());
        Assert.Equal("places.yml", problem.File);
        Assert.Contains("prague", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_finds_what_an_import_would_and_writes_nothing()
    {
        await using var database = await TestDatabase.EmptyAsync();
        _folder.Replace($"{Lisbon}/facts.yml", "place: lisbon", "place: lisboa");
        var exception = await Assert.ThrowsAsync<ContentException>(() =>
            database.WithAsync((ContentImporter importer) => importer.CheckAsync(_folder.FullName)));
        Assert.Equal($"{Lisbon}/facts.yml", Assert.Single(exception.Problems).File);
    }

    [Theory]
    [InlineData("slug: pologne", "slug: albanie")]
    [InlineData("slug: pologne", "slug: Pologne")]
    public async Task A_wrong_slug_is_named_before_what_suffers_from_it(string old, string replacement)
    {
        var line = _folder.Replace("member/poland/fr.md", old, replacement);
        var problem = (await RefuseAsync())[0];
        Assert.Equal(("member/poland/fr.md", line), (problem.File, problem.Line));
    }

    private async Task<IReadOnlyList<ContentProblem>> RefuseAsync()
    {
        await using var database = await TestDatabase.EmptyAsync();
        var exception = await Assert.ThrowsAsync<ContentException>(() =>
            database.WithAsync((ContentImporter importer) => importer.ImportAsync(_folder.FullName)));
        Assert.Equal((0, 0, 0, 0L), (
            await database.ReadAsync(db => db.Items.CountAsync()),
            await database.ReadAsync(db => db.Sources.CountAsync()),
            await database.ReadAsync(db => db.Revisions.CountAsync()),
            await database.VersionAsync()));
        return exception.Problems;
    }
}
