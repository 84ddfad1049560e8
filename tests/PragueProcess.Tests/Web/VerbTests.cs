using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
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
