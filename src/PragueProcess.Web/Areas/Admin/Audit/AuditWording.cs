using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Audit;

/// <summary>Says in the person's language what lines of the audit log are about. The log itself, and the table of it, keep the program's own words.</summary>
public sealed class AuditWording(InterfaceTexts texts)
{
    private const string Arrow = "→";

    /// <summary>What a line is about, besides the person; null when it is about nothing else.</summary>
    public string? Subject(AuditLine line) => (line.Kind, line.Subject) switch
    {
        (_, null) => null,
        (AuditKind.AccountMade or AuditKind.Invited or AuditKind.LinkRevoked, var role) => NameOf(role),
        (AuditKind.RightsChanged, var change) => Change(change),
        (AuditKind.ListChanged, var entry) => Entry(entry),
        (AuditKind.Purged, var purged) => Purged(purged),
        (_, var subject) => subject,
    };

    private string Change(string change) => change.Split(": ") switch
    {
        [nameof(Account.Languages), var languages] => texts["Admin.Audit.Languages", Sides(languages, Named)],
        [nameof(Account.IsDisabled), var states] => texts[states.EndsWith(bool.TrueString, StringComparison.Ordinal) ? "Admin.Audit.Disabled" : "Admin.Audit.Enabled"],
        _ => Sides(change, NameOf),
    };

    private static string Sides(string change, Func<string, string> inWords) => string.Join($" {Arrow} ", change.Split(Arrow).Select(side => inWords(side.Trim())));

    private string NameOf(string role) => Enum.TryParse<Role>(role, out var known) ? texts[$"Admin.Role.{known}"] : role;

    private string Named(string languages) => languages.Length == 0
        ? "–"
        : string.Join(", ", languages.Split(", ").Select(language => Enum.TryParse<Language>(language, out var known) ? texts[$"Language.{known.Code()}"] : language));

    private string Entry(string entry) => entry.Split(": ") is [var list, var key] && Enum.TryParse<ReferenceTarget>(list, out var known)
        ? texts["Admin.Audit.Entry", texts[$"Admin.Lists.{known}"], key]
        : entry;

    private string Purged(string purged) => purged.Split(' ') switch
    {
        ["account", var number] => texts["Admin.Audit.PurgedAccount", number],
        [var length, "characters"] => texts["Admin.Audit.PurgedText", length],
        _ => purged,
    };
}
