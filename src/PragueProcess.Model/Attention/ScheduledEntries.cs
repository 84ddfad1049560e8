using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Model.Attention;

/// <summary>Scheduled changes that failed as things to mend.</summary>
internal static class ScheduledEntries
{
    public static IEnumerable<AttentionEntry> Of(IEnumerable<ScheduledEntry> failed, IReadOnlyDictionary<string, string> titles) =>
        from change in failed
        let key = change.Keys is [var first, ..] ? first : ""
        select new AttentionEntry(AttentionSort.Scheduled, $"{change.Kind}Failed", key, titles.GetValueOrDefault(key, key), Role.Editor)
        {
            Level = FindingLevel.Error,
            ChangeId = change.Id,
            Details = [change.DueAt, change.Reasons is [var reason, ..] ? reason : ""],
        };
}
