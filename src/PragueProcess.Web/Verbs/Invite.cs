using System.CommandLine;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary><c>invite</c>: prints a link by which somebody makes an account; also the way back into a site from which everybody is locked out.</summary>
internal static class Invite
{
    public static Command Create()
    {
        var role = new Option<Role>("--role") { Description = "What the person may do.", DefaultValueFactory = _ => Role.Administrator };
        var languages = new Option<Language[]>("--language") { Description = "The languages of a translator.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var command = new Command("invite", "Prints a link by which somebody makes an account.") { role, languages };
        command.SetAction((result, cancellation) =>
            OneLine.RunAsync(() => RunAsync(result.GetRequiredValue(role), result.GetRequiredValue(languages), cancellation)));
        return command;
    }

    private static async Task RunAsync(Role role, Language[] languages, CancellationToken cancellation)
    {
        await using var app = SiteHost.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<FirstInvitation>().ShowAsync(role, languages, cancellation);
    }
}
