using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Files;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Web;

/// <summary>What an operator has the program do besides serving.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verb");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Invite_prints_a_link_by_which_somebody_makes_an_account_of_the_role()
    {
        using var site = new Site();
        using var browser = site.Browser();
        var (code, output, _) = await RunAsync(site.DatabaseFile, "invite", "--role", "translator", "--language", "es", "ru");
        Assert.Equal(0, code);
        Assert.StartsWith("To make an account (Translator)", output, StringComparison.Ordinal);
        using var page = await browser.GetAsync(new Uri(new Uri(output[output.IndexOf("http", StringComparison.Ordinal)..].Trim()).PathAndQuery, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var invitation = await site.WithAsync((SiteDbContext db) => db.Invitations.OrderBy(row => row.Id).LastAsync());
        Assert.Equal((Role.Translator, true), (invitation.Role, invitation.Languages.Order().SequenceEqual([Language.Es, Language.Ru])));
        Assert.NotEqual(0, (await RunAsync(site.DatabaseFile, "invite", "--role", "emperor")).Code);
    }

    [Fact]
    public async Task A_purge_ends_with_0_when_nothing_is_left_with_1_when_nothing_was_done_and_with_2_when_something_still_holds_it()
    {
        await using var database = await TestDatabase.SeededAsync();
        Assert.True((await database.PublishAsync("page/essai", TestContent.Page("zwetschke-kuchen", "Zwetschke Kuchen, Xanthippe"))).Succeeded);
        foreach (var arguments in new[] { new[] { "person", "nobody@example.org" }, ["text", "abc"], ["text", "Xanthippe"] })
        {
            var (nothing, _, error) = await RunAsync(database.File, ["purge", .. arguments]);
            Assert.Equal(1, nothing);
            Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        Assert.True((await database.PublishAsync("page/essai", TestContent.Page("rien", "Rien."))).Succeeded);
        Assert.Equal(0, (await RunAsync(database.File, "purge", "text", "Xanthippe")).Code);
        var (incomplete, output, _) = await RunAsync(database.File, "purge", "text", "Zwetschke Kuchen");
        Assert.Equal(2, incomplete);
        Assert.Contains("zwetschke-kuchen", output, StringComparison.Ordinal);

        // Nobody can say that nothing is left where a file could not be searched.
        await database.WithAsync((StoredFiles files) => files.StoreAsync(new MemoryStream([1]), new string('a', StoredFile.Sha256Length), new CheckedFile("Table.csv", FileType.Csv), Editing.Editor, default));
        var (unsearched, file, _) = await RunAsync(database.File, "purge", "text", "Xanthippe");
        Assert.Equal(2, unsearched);
        Assert.Contains("1 stored files", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_a_database_of_its_own_that_only_its_owner_may_read_and_check_tells_of_it()
    {
        await using var database = await TestDatabase.SeededAsync();
        Assert.Contains("No backup is known of.", (await RunAsync(database.File, "check")).Output, StringComparison.Ordinal);
        var (code, output, _) = await RunAsync(database.File, "backup");
        Assert.Equal(0, code);
        var file = output.Trim();
        Assert.Equal((Path.Combine(_folder.FullName, "backups"), ".db"), (Path.GetDirectoryName(file), Path.GetExtension(file)));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        Assert.Matches(@"note\tsite\tThe whole site: Last backup: .+\.", (await RunAsync(database.File, "check")).Output);
        var copy = await RunAsync(file, "check");
        Assert.Equal(0, copy.Code);
        Assert.Contains("\tmeeting/2011-11-ministerial\t", copy.Output, StringComparison.Ordinal);

        // A start makes a restored file one again in which readers and writers do not wait for each other (sqlite.org/fileformat2.html#file_format_version_numbers).
        Assert.Equal(1, (await File.ReadAllBytesAsync(file))[18]);
        Assert.Equal(0, (await RunAsync(file, "invite")).Code);
        Assert.Equal(2, (await File.ReadAllBytesAsync(file))[18]);

        var (again, _, error) = await RunAsync(database.File, "backup", file);
        Assert.Equal(1, again);
        Assert.Contains(file, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string file, params string[] arguments)
    {
        using var process = StartedProgram.Start(_folder, arguments, ("ConnectionStrings__Site", $"Data Source={file}"));
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
