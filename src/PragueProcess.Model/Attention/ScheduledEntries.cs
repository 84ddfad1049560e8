using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Model.Attention;

/// <summary>Scheduled changes that failed as things to mend, and those that are near as things to know.</summary>
internal static class ScheduledEntries
{
    // So long before a change people are told of it.
    private static readonly TimeSpan Notice = TimeSpan.FromDays(7);

    public static IEnumerable<AttentionEntry> Near(IEnumerable<ScheduledEntry> waiting, IReadOnlyDictionary<string, string> titles, DateTimeOffset now) =>
        from change in waiting
        where change.DueAt - now < Notice
        let key = change.Keys is [var first, ..] ? first : ""
        select new AttentionEntry(AttentionSort.Scheduled, $"{change.Kind}Near", key, titles.GetValueOrDefault(key, key), Role.Editor)
        {
            IsInformation = true,
            ChangeId = change.Id,
            Details = [change.DueAt, change.Author],
        };

    public static IEnumerable<AttentionEntry> Failed(IEnumerable<ScheduledEntry> failed, IReadOnlyDictionary<string, string> titles) =>
        from change in failed
        let key = change.Reasons.Select(reason => reason.ItemKey).FirstOrDefault() ?? change.Keys.FirstOrDefault("")
        select new AttentionEntry(AttentionSort.Scheduled, $"{change.Kind}Failed", key, titles.GetValueOrDefault(key, key), Role.Editor)
        {
            Level = FindingLevel.Error,
            ChangeId = change.Id,
            Details = [change.DueAt, change.Reasons is [var reason, ..] ? reason.Named(titles) : ""],
        };
}
