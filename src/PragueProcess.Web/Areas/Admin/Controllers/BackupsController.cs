using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Storage;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Backups;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Copies of the whole site. They are written on the server and never sent: they hold what nobody may see.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.Backups)]
public sealed partial class BackupsController(BackupFolder folder, DatabaseBackups backups, InterfaceTexts texts, ILogger<BackupsController> logger) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(new BackupsPage(texts["Admin.Backups.Title"], await backups.LastAsync(cancellation), folder.FullPath));

    [Confirmed]
    [HttpPost("")]
    public async Task<IActionResult> Make([FromServices] IHostApplicationLifetime program)
    {
        try
        {
            // Whoever goes away meanwhile has it made all the same.
            var file = await folder.MakeAsync(User.AccountId(), program.ApplicationStopping);
            return SeeOther(AdminLinks.Backups, [], file is null ? texts["Admin.Backups.UnderWay"] : texts["Admin.Backups.Made", Path.GetFileName(file)]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            LogTrouble(failure);
            return SeeOther(AdminLinks.Backups, [new FieldError(null, texts["Admin.Backups.Failed", folder.FullPath])], "");
        }
    }

    [LoggerMessage(LogLevel.Error, "The backup could not be made")]
    private partial void LogTrouble(Exception exception);
}
