using System.CommandLine;
using PragueProcess.Model.Storage;
using PragueProcess.Web.Areas.Admin.Backups;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary><c>backup [FILE]</c>: copies the whole database into one file, while the site goes on, and prints where it lies.</summary>
internal static class Backup
{
    public static Command Create()
    {
        var file = new Argument<string?>("file") { Description = "A file that does not exist yet; else one in the folder of backups.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("backup", "Copies the whole database into one file.") { file };
        command.SetAction((result, cancellation) => OneLine.RunAsync(() => RunAsync(result.GetValue(file), cancellation)));
        return command;
    }

    private static async Task RunAsync(string? file, CancellationToken cancellation)
    {
        await using var app = SiteHost.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        if (file is null)
        {
            file = await scope.ServiceProvider.GetRequiredService<BackupFolder>().MakeAsync(null, cancellation);
        }
        else
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseBackups>().MakeAsync(file, null, cancellation);
        }

        await Console.Out.WriteLineAsync(file);
    }
}
