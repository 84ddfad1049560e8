using System.Globalization;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Storage;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Backups;

/// <summary>Where the site's backups lie.</summary>
public sealed class BackupFolder(DatabaseBackups backups, IOptions<BackupsOptions> options, IOptions<SiteOptions> site, TimeProvider clock)
{
    private const string DefaultName = "backups";
    private const string Prefix = "site-";

    private static readonly SemaphoreSlim Gate = new(1);
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>The folder's whole path.</summary>
    public string FullPath => Path.GetFullPath(options.Value.Folder is { Length: > 0 } folder ? folder : Path.Combine(site.Value.DataFolder, DefaultName));

    /// <summary>Makes a backup, named by its instant (UTC).</summary>
    /// <param name="accountId">Whoever has it made; null for the program itself.</param>
    /// <returns>The file; null when this program is making one already.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public async Task<string?> MakeAsync(int? accountId, CancellationToken cancellation)
    {
        if (!await Gate.WaitAsync(TimeSpan.Zero, cancellation))
        {
            return null;
        }

        try
        {
            var folder = Directory.CreateDirectory(FullPath);
            RemoveUnfinished(folder);
            var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{clock.GetUtcNow().UtcDateTime:yyyyMMdd'T'HHmmss'Z'}{backups.Extension}");
            var file = Path.Combine(folder.FullName, name);
            await backups.MakeAsync(file, accountId, cancellation);
            return file;
        }
        finally
        {
            Gate.Release();
        }
    }

    // What a killed program left; another may still be writing a young one.
    private void RemoveUnfinished(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles($"{Prefix}*{DatabaseBackups.Unfinished}").Where(file => clock.GetUtcNow() - file.LastWriteTimeUtc > Patience))
        {
            file.Delete();
        }
    }
}
