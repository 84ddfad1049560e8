using System.CommandLine;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Content;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary><c>export FOLDER</c>: writes what is published as a content folder.</summary>
internal static class Export
{
    // How the audit log names it.
    private const string Subject = "export";

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A folder that is empty or does not exist yet." };
        var command = new Command("export", "Writes what is published as a content folder.") { folder };
        command.SetAction((result, cancellation) => OneLine.RunAsync(() => RunAsync(result.GetRequiredValue(folder), cancellation)));
        return command;
    }

    private static async Task RunAsync(string folder, CancellationToken cancellation)
    {
        await using var app = SiteHost.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        // Nothing is taken away that the log does not tell.
        await scope.ServiceProvider.GetRequiredService<AuditLog>().AddAsync(AuditKind.Exported, null, Subject, cancellation);
        await scope.ServiceProvider.GetRequiredService<ContentExporter>().ExportAsync(folder, cancellation);
    }
}
