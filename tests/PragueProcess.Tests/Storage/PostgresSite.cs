using System.Diagnostics;
using Npgsql;
using PragueProcess.Tests.Web;

namespace PragueProcess.Tests.Storage;

/// <summary>The whole program on a database of its own on the server that the environment variable <c>TEST_POSTGRES</c> names.</summary>
internal sealed class PostgresSite : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("TEST_POSTGRES");

    private readonly string _database = $"prague_{Guid.NewGuid():N}";

    private PostgresSite() => Site = new Site
    {
        Settings =
        {
            ["Database:Provider"] = "postgres",
            ["ConnectionStrings:Site"] = new NpgsqlConnectionStringBuilder(Server) { Database = _database }.ToString(),
        },
    };

    /// <summary>Why its tests do not run; null when they do. With <c>REQUIRE_POSTGRES=1</c> they always do, and fail without a server.</summary>
    public static string? ReasonToSkip { get; } = Server is null && Environment.GetEnvironmentVariable("REQUIRE_POSTGRES") != "1"
        ? "Needs a PostgreSQL server, which the environment variable TEST_POSTGRES names by a connection string without a database."
        : null;

    public Site Site { get; }

    /// <summary>Starts the program, which makes the tables and fills them from the repository's content.</summary>
    public static async Task<PostgresSite> StartAsync()
    {
        Assert.False(string.IsNullOrEmpty(Server), "The environment variable TEST_POSTGRES names no server.");
        var site = new PostgresSite();
        await ExecuteAsync($"CREATE DATABASE \"{site._database}\"");
        site.Site.StartServer();
        return site;
    }

    /// <summary>Starts the program on what a backup holds.</summary>
    public static async Task<PostgresSite> RestoredAsync(string backup)
    {
        var site = new PostgresSite();
        await ExecuteAsync($"CREATE DATABASE \"{site._database}\"");
        var server = new NpgsqlConnectionStringBuilder(Server);
        using var restoring = Process.Start("pg_restore", ["--exit-on-error", $"--host={server.Host}", $"--port={server.Port}", $"--username={server.Username}", $"--dbname={site._database}", backup]);
        await restoring.WaitForExitAsync();
        Assert.Equal(0, restoring.ExitCode);
        site.Site.StartServer();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE \"{_database}\" WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var server = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false });
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
