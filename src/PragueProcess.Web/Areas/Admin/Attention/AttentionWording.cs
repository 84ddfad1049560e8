using System.Security.Claims;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Text;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Areas.Admin.Workflow;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Attention;

/// <summary>Says what needs attention, who can mend it, and where.</summary>
public sealed class AttentionWording(InterfaceTexts texts, Moments moments)
{
    /// <summary>What it is about.</summary>
    public string Title(AttentionEntry entry) => entry.Sort == AttentionSort.Backup ? texts["Admin.Attention.Backup.Site"] : entry.Title;

    /// <summary>What is wrong, in one sentence.</summary>
    public string Sentence(AttentionEntry entry) => texts[$"Admin.Attention.{entry.Sort}.{entry.Cause}", [.. entry.Details.Select(InWords)]];

    /// <summary>Who can mend it.</summary>
    public string Mender(AttentionEntry entry) => entry switch
    {
        { AccountId: not null } => texts["Admin.Attention.Who.Author"],
        { Language: { } language } => texts["Admin.Attention.Who.Translator", texts[$"Language.{language.Code()}"]],
        { Mender: Role.Administrator } => texts["Admin.Attention.Who.Administrator"],
        _ => texts["Admin.Attention.Who.Role", texts[$"Admin.Role.{entry.Mender}"]],
    };

    /// <summary>The place where it is mended.</summary>
    public static string Link(AttentionEntry entry) => entry switch
    {
        { ChangeId: { } id } => $"{AdminLinks.Scheduled}#{ScheduledId(id)}",
        { List: { } list } => $"{AdminLinks.Reference(list, entry.Key)}#url",
        { Sort: AttentionSort.Source } => $"{AdminLinks.List(ReferenceTarget.Source)}#{SourceId(entry.Key)}",
        { Sort: AttentionSort.Backup } => $"{AdminLinks.Backups}#{BackupId}",
        { Sort: AttentionSort.Draft } => $"{AdminLinks.Item(entry.Key)}#actions",
        { Language: { } language, Field: { } field } => $"{AdminLinks.Item(entry.Key)}#{FormFields.TextName(language, field)}",
        { Field: { } field } => $"{AdminLinks.Item(entry.Key)}#{field}",
        _ => AdminLinks.Item(entry.Key),
    };

    /// <summary>The id of the button that makes a backup.</summary>
    public const string BackupId = "backup";

    /// <summary>The id of a source in the list of sources.</summary>
    public static string SourceId(string key) => $"source-{key}";

    /// <summary>The id of a change in the list of what was scheduled.</summary>
    public static string ScheduledId(int id) => FormattableString.Invariant($"change-{id}");

    private object InWords(object detail) => detail switch
    {
        DateOnly day => DateFormatter.Format(PartialDate.Of(day), InterfaceTexts.Current),
        PartialDateRange dates => DateFormatter.Format(dates, InterfaceTexts.Current),
        DateTimeOffset instant => moments.Of(instant),
        Language language => texts[$"Language.{language.Code()}"],
        Refusal { ItemKey: { } key } refusal => RefusalFields.Say(texts, refusal, ItemKey.Kind(key)).Message,
        Refusal refusal => refusal.In(InterfaceTexts.Current),
        FieldName field => FieldLabels.InText(texts, field.Name),
        _ => detail,
    };
}

/// <summary>Who looks at what needs attention.</summary>
internal static class AttentivePeople
{
    public static AttentivePerson Attentive(this ClaimsPrincipal user) => new(user.AccountId(), user.Role()!.Value, [.. Languages.All.Where(user.MayWrite)]);
}
