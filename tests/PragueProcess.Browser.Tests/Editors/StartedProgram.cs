using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Storage.Sqlite;
using PragueProcess.Web.Areas.Admin;
using Process = System.Diagnostics.Process;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>The program as a process of its own, on a copy of the site's database, which can be killed and started again on the same data.</summary>
public sealed class StartedProgram(EditorVisits visits) : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SmallDisk _disk = new();
    private Process? _process;

    /// <summary>Where it answers.</summary>
    public string Address { get; } = FreeAddress();

    private string Database => Path.Combine(_disk.Folder.FullName, "site.db");

    /// <summary>Somebody whom it knows.</summary>
    public Account Account { get; private set; } = null!;

    /// <summary>The most memory that it held at any time since it started, or since that was forgotten, in bytes (proc_pid_status(5)).</summary>
    public long PeakMemory =>
        1024 * long.Parse(File.ReadLines($"/proc/{_process!.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ')[^2], CultureInfo.InvariantCulture);

    /// <summary>Files that come in and are not stored yet.</summary>
    public IEnumerable<FileInfo> Spooled => _disk.Folder.GetDirectories("uploads").SelectMany(folder => folder.GetFiles());

    /// <summary>Starts it.</summary>
    /// <param name="settings">What it is to be set to beside the usual, as environment variables.</param>
    public async Task StartAsync(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PragueProcess.Web.dll")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = _disk.Folder.FullName,
        };
        start.Environment["ASPNETCORE_URLS"] = Address;
        start.Environment["Site__DataFolder"] = _disk.Folder.FullName;
        start.Environment["Accounts__RequiresStrongSignIn"] = "false";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await AnswerAsync();
    }

    /// <summary>Ends it as a failure of the power does: nothing is written any more, nobody is told.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    /// <summary>Lets the peak of its memory be counted from now on (proc_pid_clear_refs(5)).</summary>
    public void ForgetPeak() => File.WriteAllText($"/proc/{_process!.Id}/clear_refs", "5");

    /// <summary>Opens its database beside it.</summary>
    public SqliteSiteDbContext OpenDatabase() =>
        new(new DbContextOptionsBuilder<SqliteSiteDbContext>().UseSqlite($"Data Source={Database};Pooling=False").Options);

    /// <summary>Leaves no room on its disk, not even in the files that it has, or no more than some bytes.</summary>
    public async Task FillDiskAsync(long room = 0)
    {
        await using var database = new SqliteConnection($"Data Source={Database};Pooling=False");
        await database.OpenAsync();
        await using var checkpoint = database.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await checkpoint.ExecuteNonQueryAsync();
        _disk.Fill(room);
    }

    public void MakeRoom() => _disk.MakeRoom();

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is null)
        {
            Account = await visits.MakeAccountAsync(Role.Editor);
            await visits.Site.WithAsync((SiteDbContext db) => db.Database.ExecuteSqlAsync($"VACUUM INTO {Database}"));
            await StartAsync();
        }
    }

    public Task DisposeAsync()
    {
        Kill();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        Kill();
        _disk.Dispose();
    }

    private async Task AnswerAsync()
    {
        using var client = new HttpClient();
        for (var passed = Stopwatch.StartNew(); passed.Elapsed < Patience && !_process!.HasExited; await Task.Delay(100))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Address + AdminLinks.SignIn));
                return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        Assert.Fail("The program does not answer.");
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
