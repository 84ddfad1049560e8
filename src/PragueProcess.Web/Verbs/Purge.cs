using System.CommandLine;
using PragueProcess.Model.Publishing.Purging;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary><c>purge</c>: forgets a person or a text in everything that the database keeps. Backups are not touched.</summary>
internal static class Purge
{
    // It is done, but something still holds what was purged, or may.
    private const int Incomplete = 2;

    public static Command Create()
    {
        var email = new Argument<string>("email") { Description = "The person's e-mail address." };
        var person = new Command("person", "Forgets a person: the account, and their name beside all that they did.") { email };
        person.SetAction((result, cancellation) => OneLine.RunAsync(() => RunAsync(purges => PersonAsync(purges, result.GetRequiredValue(email), cancellation), cancellation)));
        var words = new Argument<string>("text") { Description = $"The text as it was written, at least {Purges.MinLength} characters." };
        var text = new Command("text", $"Replaces a text by “{Purges.Mark}” in old versions, comments and notes.") { words };
        text.SetAction((result, cancellation) => OneLine.RunAsync(() => RunAsync(purges => TextAsync(purges, result.GetRequiredValue(words), cancellation), cancellation)));
        return new Command("purge", "Forgets a person or a text in all that the database keeps.") { person, text };
    }

    private static async Task<PurgeOutcome> PersonAsync(Purges purges, string email, CancellationToken cancellation) =>
        await purges.PersonAsync(email, cancellation) ?? throw new StartupException($"“{email}” has no account, or is the only administrator: invite another one first.");

    private static async Task<PurgeOutcome> TextAsync(Purges purges, string text, CancellationToken cancellation)
    {
        if (text.Length < Purges.MinLength)
        {
            throw new StartupException($"The text is too short: name at least {Purges.MinLength} characters.");
        }

        var done = await purges.TextAsync(text, cancellation);
        return done.InUse.Count == 0
            ? done
            : throw new StartupException($"Nothing was purged, for it is still in use in {string.Join(", ", done.InUse)}. Take the text out there, publish, and purge again.");
    }

    private static async Task<int> RunAsync(Func<Purges, Task<PurgeOutcome>> purge, CancellationToken cancellation)
    {
        await using var app = SiteHost.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAsync(cancellation);
        var outcome = await purge(scope.ServiceProvider.GetRequiredService<Purges>());
        foreach (var line in Lines(outcome))
        {
            await Console.Out.WriteLineAsync(line);
        }

        return outcome is { IsRewritten: true, Remaining.Count: 0, UnsearchedFiles: 0 } ? 0 : Incomplete;
    }

    private static IEnumerable<string> Lines(PurgeOutcome outcome)
    {
        yield return $"Purged in {outcome.Places} places. Backups made before, and what browsers keep of unsaved forms, still hold it.";
        if (outcome.Remaining.Count > 0)
        {
            yield return $"Still in use in {string.Join(", ", outcome.Remaining)}: this cannot be changed.";
        }

        if (outcome.SharedNames.Count > 0)
        {
            yield return $"Somebody else bears the same name ({string.Join(", ", outcome.SharedNames)}): uploads and old publications of that name name nobody any more.";
        }

        if (outcome.UnsearchedFiles > 0)
        {
            yield return $"{outcome.UnsearchedFiles} stored files may still hold it, for only their names were searched, or a part of the PDF: look into them.";
        }

        if (!outcome.IsRewritten)
        {
            yield return "The database is in use, or its disk is full, and may still hold it between its rows: stop the site, or make room, and purge again.";
        }
    }
}
