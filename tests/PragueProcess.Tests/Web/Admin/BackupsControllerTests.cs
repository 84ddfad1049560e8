using System.Net;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

public sealed class BackupsControllerTests
{
    private const string Backups = "/admin/backups";

    [Fact]
    public async Task An_administrator_is_told_that_there_is_no_backup_and_makes_one_from_there()
    {
        using var site = new Site();
        using var administrator = await site.SignInAsync(Role.Administrator);
        Assert.Contains("No backup is known of. For: administrators", await EntryAsync(administrator), StringComparison.Ordinal);
        using var made = await administrator.PostFormAsync(Backups, Backups, []);
        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(Path.GetDirectoryName(site.DatabaseFile)!, "backups")));
        Assert.Contains($"The backup is there: {Path.GetFileName(file)}.", await TextAsync(administrator, Backups), StringComparison.Ordinal);
        var entry = await EntryAsync(administrator);
        Assert.Contains("Last backup:", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("For:", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_that_cannot_be_made_is_said_with_what_to_do()
    {
        using var site = new Site();
        site.Settings["Backups:Folder"] = Path.Combine(site.DatabaseFile, "backups");
        using var administrator = await site.SignInAsync(Role.Administrator);
        using var made = await administrator.PostFormAsync(Backups, Backups, []);
        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        Assert.Contains($"The backup could not be made. Make room in {site.Settings["Backups:Folder"]}", await TextAsync(administrator, Backups), StringComparison.Ordinal);
        Assert.Contains("No backup is known of.", await EntryAsync(administrator), StringComparison.Ordinal);
    }

    private static async Task<string> EntryAsync(HttpClient client)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri("/admin/attention?sort=Backup", UriKind.Relative)));
        var entry = Assert.Single(page.QuerySelectorAll("main li.list-group-item"));
        Assert.Equal($"{Backups}#backup", entry.QuerySelector("a")!.GetAttribute("href"));
        return string.Join(' ', entry.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<string> TextAsync(HttpClient client, string path) =>
        (await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(path, UriKind.Relative)))).Body!.TextContent;
}
