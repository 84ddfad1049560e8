using System.CommandLine;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Attention;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary><c>check</c>: prints all that needs attention, one line each; exits with 1 when something of it cannot be so.</summary>
internal static class Check
{
    public static Command Create()
    {
        var command = new Command("check", "Prints what needs attention, one line each; exits with 1 when there is an error among it.");
        command.SetAction((_, cancellation) => OneLine.RunAsync(() => RunAsync(cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var app = SiteHost.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        var entries = await scope.ServiceProvider.GetRequiredService<AttentionQueries>().ListAsync(Language.En, cancellation);
        var wording = scope.ServiceProvider.GetRequiredService<AttentionWording>();
        foreach (var line in InterfaceTexts.In(Language.En, () => entries.Select(entry => Line(entry, wording)).ToList()))
        {
            await Console.Out.WriteLineAsync(line);
        }

        return entries.Any(entry => entry.Level == FindingLevel.Error) ? 1 : 0;
    }

    private static string Line(AttentionEntry entry, AttentionWording wording) =>
        $"{(entry.Level == FindingLevel.Error ? "error" : "note")}\t{entry.Key}\t{wording.Title(entry)}: {wording.Sentence(entry)}";
}
