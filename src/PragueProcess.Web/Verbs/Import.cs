using System.CommandLine;
using PragueProcess.Model.Content;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary><c>import FOLDER</c>: fills an empty database from a content folder.</summary>
internal static class Import
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The content folder." };
        var command = new Command("import", "Fills an empty database from a content folder.") { folder };
        command.SetAction((result, cancellation) => OneLine.RunAsync(() => RunAsync(result.GetRequiredValue(folder), cancellation)));
        return command;
    }

    private static async Task RunAsync(string folder, CancellationToken cancellation)
    {
        await using var app = SiteHost.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<ContentImporter>();
        await importer.CheckAsync(folder, cancellation);
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAsync(cancellation);
        if (!await importer.IsEmptyAsync(cancellation))
        {
            throw new StartupException("The database has content already; import works on an empty one only.");
        }

        await importer.ImportAsync(folder, cancellation);
    }
}
