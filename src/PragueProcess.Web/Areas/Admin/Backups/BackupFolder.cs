using System.Globalization;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Storage;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Backups;

/// <summary>Where the site's backups lie.</summary>
public sealed class BackupFolder(DatabaseBackups backups, IOptions<BackupsOptions> options, IOptions<SiteOptions> site, TimeProvider clock)
{
    private const string DefaultName = "backups";

    /// <summary>The folder's whole path.</summary>
    public string FullPath => Path.GetFullPath(options.Value.Folder is { Length: > 0 } folder ? folder : Path.Combine(site.Value.DataFolder, DefaultName));

    /// <summary>Makes a backup, named by its instant (UTC).</summary>
    /// <param name="accountId">Whoever has it made; null for the program itself.</param>
    /// <returns>The file.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public async Task<string> MakeAsync(int? accountId, CancellationToken cancellation)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"site-{clock.GetUtcNow().UtcDateTime:yyyyMMdd'T'HHmmss'Z'}{backups.Extension}");
        var file = Path.Combine(Directory.CreateDirectory(FullPath).FullName, name);
        await backups.MakeAsync(file, accountId, cancellation);
        return file;
    }
}
