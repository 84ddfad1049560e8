using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;
using Account = PragueProcess.Model.Entities.Account;
using PartialDateRange = PragueProcess.Model.Entities.PartialDateRange;
using Process = System.Diagnostics.Process;
using Role = PragueProcess.Model.Entities.Role;

namespace PragueProcess.Tests.Web;

/// <summary>The program as an operator starts it.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("start");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("Site__TimeZone", "Mars/Olympus", "Mars/Olympus")]
    [InlineData("Site__BaseUrl", "prague", "Site:BaseUrl")]
    [InlineData("Site__BaseUrl", "https://prague.example/path", "Site:BaseUrl")]
    [InlineData("Site__BaseUrl", "https://user@prague.example", "Site:BaseUrl")]
    [InlineData("Site__Verification__Google", "<meta name=\"google-site-verification\">", "Site:Verification:Google")]
    [InlineData("Site__SecurityContact", "security@prague.example", "Site:SecurityContact")]
    [InlineData("Proxy__Networks", "10.0.0.0/8, proxy", "Proxy:Networks")]
    [InlineData("Proxy__Networks", "10", "Proxy:Networks")]
    [InlineData("IndexNow__Key", "short", "IndexNow:Key")]
    [InlineData("IndexNow__Key", "long-enough", "Site:BaseUrl")]
    [InlineData("Mail__Host", "mail.example", "Site:BaseUrl")]
    [InlineData("IndexNow__Endpoint", "indexnow", "IndexNow:Endpoint")]
    [InlineData("Database__Provider", "oracle", "Database:Provider")]
    [InlineData("Database__Provider", "postgres", "ConnectionStrings:Site")]
    [InlineData("ConnectionStrings__Site", "garbage", "ConnectionStrings:Site")]
    [InlineData("ASPNETCORE_URLS", "garbage", "garbage")]
    [InlineData("Files__MaxMegabytes", "0", "Files:MaxMegabytes")]
    [InlineData("Files__MaxMegabytes", "1001", "Files:MaxMegabytes")]
    [InlineData("Files__MaxMegabytes", "many", "Files:MaxMegabytes")]
    [InlineData("Content__Folder", "/nowhere/at/all", "/nowhere/at/all")]
    [InlineData("ConnectionStrings__Site", "Data Source=/nowhere/site.db;Mode=ReadWrite", "database")]
    public async Task A_wrong_setting_stops_the_program_with_one_line(string name, string value, string said)
    {
        var (code, error) = await RunAsync([], (name, value));
        Assert.NotEqual(0, code);
        Assert.Contains(said, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_stops_the_program_with_one_line_and_stays_as_it_is()
    {
        var file = Path.Combine(_folder.FullName, "site.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));
        var (code, error) = await RunAsync([]);
        Assert.NotEqual(0, code);
        Assert.Contains("database", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_stops_the_program_with_one_line()
    {
        await using var database = await TestDatabase.SeededAsync();
        var (code, error) = await RunAsync([], ("ConnectionStrings__Site", $"Data Source={database.File};Mode=ReadOnly"));
        Assert.NotEqual(0, code);
        Assert.Contains("readonly", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_content_file_stops_the_program_before_there_is_a_database()
    {
        var content = Directory.CreateDirectory(Path.Combine(_folder.FullName, "content", "page", "about-iom"));
        await File.WriteAllTextAsync(Path.Combine(content.FullName, "facts.yml"), "section: nowhere\n");
        var (code, error) = await RunAsync([], ("Content__Folder", content.Parent!.Parent!.FullName));
        Assert.NotEqual(0, code);
        Assert.Contains("page/about-iom/facts.yml, line 1:", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "site.db")));
    }

    [Fact]
    public async Task An_unknown_verb_is_refused_and_no_site_is_started()
    {
        var (code, error) = await RunAsync(["improt", "content"]);
        Assert.NotEqual(0, code);
        Assert.Contains("improt", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_and_export_give_back_the_folder_and_a_second_import_is_refused()
    {
        var export = Path.Combine(_folder.FullName, "export");
        Assert.Equal(0, (await RunAsync(["import", TestDatabase.ContentFolder])).Code);
        Assert.Equal(0, (await RunAsync(["export", export])).Code);
        Assert.True(File.Exists(Path.Combine(export, "member", "poland", "fr.md")));
        Assert.Equal(["export"], await ExportedAsync());
        Assert.Contains("already", (await RunAsync(["import", export])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_prints_each_finding_on_a_line_and_fails_where_something_cannot_be_so()
    {
        await using var database = await TestDatabase.SeededAsync();
        var (code, lines) = await CheckAsync(database);
        Assert.Equal(0, code);
        Assert.All(lines, line => Assert.Matches("^note\t[^\t]+\t[^\t]+: .+$", line));
        Assert.Single(lines, line => line.Contains("\tmeeting/2011-11-ministerial\t", StringComparison.Ordinal) && line.Contains("but no city", StringComparison.Ordinal));

        await database.ChangeAsync("member/poland", (MemberContent content) => content with { Participation = PartialDateRange.Parse("2018/..") });
        (code, lines) = await CheckAsync(database);
        Assert.Equal(1, code);
        Assert.Single(lines, line => line.StartsWith("error\tpresidency-term/poland-2011\t", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_with_content_is_not_touched_by_starting()
    {
        var address = FreeAddress();
        var file = Path.Combine(_folder.FullName, "site.db");
        await using (var database = await TestDatabase.SeededAsync())
        {
            // Without an account a start would write an invitation.
            await database.GetAsync((SiteDbContext db) =>
            {
                db.Add(new Account { DisplayName = "Ana", Role = Role.Administrator });
                return db.SaveChangesAsync();
            });
            File.Copy(database.File, file);
        }

        var before = await File.ReadAllBytesAsync(file);
        using var process = Start([], ("ASPNETCORE_URLS", address), ("Content__Folder", "/nowhere"));
        try
        {
            Assert.Equal(HttpStatusCode.OK, await WaitForAsync($"{address}/fr"));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task While_nobody_has_an_account_a_start_prints_the_link_for_the_first_administrator()
    {
        var address = FreeAddress();
        await using (var database = await TestDatabase.SeededAsync())
        {
            File.Copy(database.File, Path.Combine(_folder.FullName, "site.db"));
        }

        using var process = Start([], ("ASPNETCORE_URLS", address));
        try
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? "";
            Assert.StartsWith("To make an account (Administrator)", line, StringComparison.Ordinal);
            await WaitForAsync($"{address}/fr");
            Assert.Equal(HttpStatusCode.OK, await WaitForAsync(line[line.IndexOf(address, StringComparison.Ordinal)..]));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<HttpStatusCode> WaitForAsync(string address)
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 600; attempt++)
        {
            try
            {
                return (await client.GetAsync(new Uri(address))).StatusCode;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        throw new TimeoutException($"{address} did not answer.");
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    private async Task<List<string?>> ExportedAsync()
    {
        await using var db = new Model.Storage.Sqlite.SqliteSiteDbContext(new DbContextOptionsBuilder<Model.Storage.Sqlite.SqliteSiteDbContext>().UseSqlite($"Data Source={Path.Combine(_folder.FullName, "site.db")};Pooling=False").Options);
        return await db.AuditEntries.Where(entry => entry.Kind == Model.Entities.AuditKind.Exported).Select(entry => entry.Subject).ToListAsync();
    }

    private async Task<(int Code, string[] Lines)> CheckAsync(TestDatabase database)
    {
        using var process = Start(["check"], ("ConnectionStrings__Site", $"Data Source={database.File}"));
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<(int Code, string Error)> RunAsync(string[] arguments, params (string Name, string Value)[] settings)
    {
        using var process = Start(arguments, [("ASPNETCORE_URLS", FreeAddress()), .. settings]);
        _ = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(180));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            Assert.Fail("The program did not stop.");
        }

        return (process.ExitCode, await error);
    }

    private Process Start(string[] arguments, params (string Name, string Value)[] settings) => StartedProgram.Start(_folder, arguments, settings);
}
