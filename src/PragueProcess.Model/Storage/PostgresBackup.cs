using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PragueProcess.Model.Storage;

/// <summary>Has PostgreSQL's own program write an archive of the database (postgresql.org/docs/current/app-pgdump.html).</summary>
internal static class PostgresBackup
{
    private static readonly string Program = OperatingSystem.IsWindows() ? "pg_dump.exe" : "pg_dump";

    /// <summary>Writes the archive into a file.</summary>
    /// <exception cref="IOException">The program is not installed, is older than the server, or failed.</exception>
    public static async Task WriteAsync(SiteDbContext db, string file, CancellationToken cancellation)
    {
        using var process = Start(new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()), file);
        try
        {
            var said = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0)
            {
                throw new IOException((await said).Trim().ReplaceLineEndings(" "));
            }
        }
        finally
        {
            Stop(process);
        }
    }

    private static Process Start(NpgsqlConnectionStringBuilder database, string file)
    {
        var start = new ProcessStartInfo(Find(), ["--format=custom", "--no-password", $"--file={file}"]) { RedirectStandardError = true };
        foreach (var (name, value) in Environment(database).Where(pair => !string.IsNullOrEmpty(pair.Value)))
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw new IOException($"“{start.FileName}” cannot be run: {failure.Message}", failure);
        }
    }

    // What is written on a command line can be read by everybody on the machine. What the connection string leaves out, both programs take from the environment.
    private static IEnumerable<(string Name, string? Value)> Environment(NpgsqlConnectionStringBuilder database) =>
    [
        ("PGHOST", database.Host),
        ("PGPORT", database.Port.ToString(CultureInfo.InvariantCulture)),
        ("PGDATABASE", database.Database),
        ("PGUSER", database.Username),
        ("PGPASSWORD", database.Password),
        ("PGPASSFILE", database.Passfile),
        ("PGSSLMODE", ModeOf(database.SslMode)),
        ("PGSSLROOTCERT", database.RootCertificate),
        ("PGSSLCERT", database.SslCertificate),
        ("PGSSLKEY", database.SslKey),
    ];

    // A program of that name in the folder at hand may be anybody's.
    private static string Find() =>
        (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, Program)).FirstOrDefault(File.Exists)
        ?? throw new IOException($"“{Program}” is not installed: install PostgreSQL's client programs, of the server's version or newer.");

    // postgresql.org/docs/current/libpq-ssl.html
    private static string ModeOf(SslMode mode) => mode switch
    {
        SslMode.VerifyCA => "verify-ca",
        SslMode.VerifyFull => "verify-full",
        _ => mode.ToString().ToLowerInvariant(),
    };

    private static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
    }
}
