using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PragueProcess.Model.Storage;

/// <summary>Has PostgreSQL's own program write an archive of the database (postgresql.org/docs/current/app-pgdump.html).</summary>
internal static class PostgresBackup
{
    private const string Program = "pg_dump";

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
                throw new IOException((await said).Split('\n', 2)[0]);
            }
        }
        finally
        {
            Stop(process);
        }
    }

    private static Process Start(NpgsqlConnectionStringBuilder database, string file)
    {
        var start = new ProcessStartInfo(Program, ["--format=custom", "--no-password", $"--file={file}"]) { RedirectStandardError = true };
        // What is written on a command line can be read by everybody on the machine.
        start.Environment["PGPASSWORD"] = database.Password;
        start.Environment["PGHOST"] = database.Host;
        start.Environment["PGPORT"] = database.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = database.Username;
        start.Environment["PGDATABASE"] = database.Database;
        start.Environment["PGSSLMODE"] = ModeOf(database.SslMode);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new IOException($"“{Program}” cannot be run: install PostgreSQL's client programs, of the server's version or newer.");
        }
    }

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
