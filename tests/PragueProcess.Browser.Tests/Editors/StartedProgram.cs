using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>The program as a process of its own, which can be killed and started again on the same data.</summary>
public sealed class StartedProgram : IAsyncLifetime, IDisposable
{
    private const string Invitation = AdminLinks.Invitations + "?";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SmallDisk _disk = new();
    private Process? _process;
    private string? _firstLink;

    /// <summary>Where it answers.</summary>
    public string Address { get; } = FreeAddress();

    /// <summary>The path of the link by which the first administrator makes an account, once.</summary>
    public string? TakeFirstLink() => Interlocked.Exchange(ref _firstLink, null);

    public async Task StartAsync()
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
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Read(line.Data ?? "");
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

    /// <summary>Leaves no room on its disk, not even in the files that it has.</summary>
    public async Task FillDiskAsync()
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(_disk.Folder.FullName, "site.db")};Pooling=False");
        await database.OpenAsync();
        await using var checkpoint = database.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await checkpoint.ExecuteNonQueryAsync();
        _disk.Fill();
    }

    public void MakeRoom() => _disk.MakeRoom();

    public Task InitializeAsync() => Chromium.ReasonToSkip is null ? StartAsync() : Task.CompletedTask;

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

    private void Read(string line)
    {
        var at = line.IndexOf(Invitation, StringComparison.Ordinal);
        _firstLink = at < 0 ? _firstLink : line[at..];
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
