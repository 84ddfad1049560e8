using Microsoft.Extensions.Options;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Files;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary>Serves the site until it is told to stop.</summary>
internal static class Serve
{
    public static async Task RunAsync(string[] args, CancellationToken cancellation)
    {
        await using var app = SiteHost.Build(args);
        // A wrong setting is told before the database is touched, not after it was filled.
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAndSeedAsync(cancellation);
            await scope.ServiceProvider.GetRequiredService<Uploads>().CleanAsync(cancellation);
            await scope.ServiceProvider.GetRequiredService<FirstInvitation>().ShowAsync(cancellation);
        }

        app.UseSitePipeline();
        await app.RunAsync(cancellation);
    }
}
