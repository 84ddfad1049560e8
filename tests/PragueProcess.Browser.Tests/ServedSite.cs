using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace PragueProcess.Browser.Tests;

/// <summary>The whole program behind a real port, on a fresh SQLite file, seeded from the repository's content.</summary>
public sealed class ServedSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("site");

    public ServedSite() => UseKestrel(0);

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Site:DataFolder", _data.FullName)
        .UseSetting("Accounts:RequiresStrongSignIn", "false");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data.FullName))
        {
            SqliteConnection.ClearAllPools();
            _data.Delete(recursive: true);
        }
    }
}
