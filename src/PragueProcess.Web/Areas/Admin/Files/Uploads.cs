using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Files;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Files;

/// <summary>A file that was taken.</summary>
/// <param name="IsNew">False when the same content was stored before.</param>
public sealed record Upload(string Sha256, bool IsNew);

/// <summary>Takes the files that editors send: they are spooled, hashed and looked through before anything is stored.</summary>
public sealed class Uploads(StoredFiles files, IOptions<SiteOptions> site, IOptions<FilesOptions> options)
{
    private const string Folder = "uploads";

    // Looking through a file takes more memory than passing it on.
    private static readonly SemaphoreSlim Inspections = new(2);

    private string Path => System.IO.Path.GetFullPath(System.IO.Path.Combine(site.Value.DataFolder, Folder));

    /// <summary>Takes the file of a form.</summary>
    /// <exception cref="FileRefusedException">It cannot be stored; nothing of it was.</exception>
    internal async Task<Upload> TakeAsync(IncomingFile? file, Author author, CancellationToken cancellation)
    {
        if (file is null || file.Name.Length == 0)
        {
            throw new FileRefusedException(FileFault.Missing);
        }

        await using var spooled = await ReceiveAsync(file, cancellation);
        var found = await InspectAsync(spooled, file.Name, cancellation);
        spooled.Content.Position = 0;
        return new Upload(spooled.Sha256, await files.StoreAsync(spooled.Content, spooled.Sha256, found, author, cancellation));
    }

    private async Task<SpooledFile> ReceiveAsync(IncomingFile file, CancellationToken cancellation)
    {
        try
        {
            return await SpooledFile.ReceiveAsync(file.Content, Path, options.Value.MaxBytes, cancellation);
        }
        catch (FileRefusedException refused) when (refused.InnerException is BadHttpRequestException failure)
        {
            // The server has a better word for what is wrong with the request itself.
            ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }

    /// <summary>Removes what a program that was killed left behind.</summary>
    public Task CleanAsync(CancellationToken cancellation)
    {
        SpooledFile.Clean(Path);
        return files.RemoveIncompleteAsync(cancellation);
    }

    private static async Task<CheckedFile> InspectAsync(SpooledFile file, string name, CancellationToken cancellation)
    {
        await Inspections.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => FileInspector.Inspect(file.Content, name), cancellation);
        }
        finally
        {
            Inspections.Release();
        }
    }
}
