using System.CommandLine;
using PragueProcess.Model.Search;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary><c>reindex</c>: makes the search index anew from what is published.</summary>
internal static class Reindex
{
    public static Command Create()
    {
        var command = new Command("reindex", "Makes the search index anew from what is published.");
        command.SetAction((_, cancellation) => OneLine.RunAsync(() => RunAsync(cancellation)));
        return command;
    }

    private static async Task RunAsync(CancellationToken cancellation)
    {
        await using var app = SiteHost.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<SearchIndex>().RebuildAsync(cancellation);
    }
}
