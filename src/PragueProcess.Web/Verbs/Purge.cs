using System.CommandLine;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary><c>purge</c>: forgets a person or a text in everything that the database keeps. Backups are not touched.</summary>
internal static class Purge
{
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

    private static async Task<string> PersonAsync(Purges purges, string email, CancellationToken cancellation) =>
        await purges.PersonAsync(email, cancellation) is { } done
            ? $"Forgotten in {done.Places} places. Backups made before still hold the person."
            : throw new StartupException($"“{email}” has no account, or is the only administrator: invite another one first.");

    private static async Task<string> TextAsync(Purges purges, string text, CancellationToken cancellation)
    {
        if (text.Length < Purges.MinLength)
        {
            throw new StartupException($"The text is too short: name at least {Purges.MinLength} characters.");
        }

        var done = await purges.TextAsync(text, cancellation);
        return done.InUse.Count == 0
            ? $"Replaced in {done.Places} places. Backups made before still hold the text."
            : throw new StartupException($"Still in use: take the text out of {string.Join(", ", done.InUse)}, publish, and purge again.");
    }

    private static async Task RunAsync(Func<Purges, Task<string>> purge, CancellationToken cancellation)
    {
        await using var app = SiteHost.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAsync(cancellation);
        await Console.Out.WriteLineAsync(await purge(scope.ServiceProvider.GetRequiredService<Purges>()));
    }
}
