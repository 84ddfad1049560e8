using System.CommandLine;

namespace PragueProcess.Web.Verbs;

/// <summary>The command line: without a verb the program serves, with one it does that and exits.</summary>
internal static class SiteCommand
{
    /// <summary>The whole command line.</summary>
    /// <param name="args">What was typed; options that are no verb's are settings of the host, e.g. <c>--urls</c>.</param>
    public static RootCommand Create(string[] args)
    {
        var root = new RootCommand("The site of the Prague Process. Without a verb it serves the site.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        root.SetAction((_, cancellation) => args.FirstOrDefault() is { } unknown && !unknown.StartsWith('-')
            ? OneLine.FailAsync($"“{unknown}” is no verb of this program; --help lists them.")
            : OneLine.RunAsync(() => Serve.RunAsync(args, cancellation)));
        root.Subcommands.Add(Import.Create());
        root.Subcommands.Add(Export.Create());
        root.Subcommands.Add(Check.Create());
        root.Subcommands.Add(Backup.Create());
        root.Subcommands.Add(Reindex.Create());
        root.Subcommands.Add(Invite.Create());
        root.Subcommands.Add(Purge.Create());
        return root;
    }
}
