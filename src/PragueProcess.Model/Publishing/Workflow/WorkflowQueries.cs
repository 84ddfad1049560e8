using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Workflow;

/// <summary>A scheduled change as editors see it.</summary>
/// <param name="Keys">The keys of its items.</param>
/// <param name="Reasons">Why it failed.</param>
public sealed record ScheduledEntry(
    int Id, ScheduledChangeKind Kind, ScheduledChangeState State, DateTimeOffset DueAt, string Author, IReadOnlyList<string> Keys, IReadOnlyList<Refusal> Reasons);

/// <summary>An item in the trash.</summary>
/// <param name="WasPublic">Whether visitors ever saw it: its address then answers 410 for ever.</param>
public sealed record TrashedEntry(string Key, ItemKind Kind, bool WasPublic, DateTimeOffset? At, string? Author);

/// <summary>What somebody did last with an item.</summary>
public sealed record LastStep(WorkflowAction Action, DateTimeOffset At, string Author, string? Comment);

/// <summary>Reads what waits for its time, what lies in the trash, and what was done.</summary>
public sealed class WorkflowQueries(SiteDbContext db)
{
    private const int MaxEntries = 200;

    /// <summary>What waits for its time, the next first, then what ended, the latest first.</summary>
    public async Task<IReadOnlyList<ScheduledEntry>> ScheduledAsync(CancellationToken cancellation)
    {
        var ended = await ReadAsync(db.ScheduledChanges.Where(change => change.State != ScheduledChangeState.Waiting).OrderByDescending(change => change.DueAt).Take(MaxEntries), cancellation);
        return [.. await WaitingAsync(cancellation), .. ended];
    }

    /// <summary>What waits for its time, the next first.</summary>
    public async Task<IReadOnlyList<ScheduledEntry>> WaitingAsync(CancellationToken cancellation) =>
        await ReadAsync(db.ScheduledChanges.Where(change => change.State == ScheduledChangeState.Waiting).OrderBy(change => change.DueAt).Take(MaxEntries), cancellation);

    /// <summary>What failed and still could be done, the latest first; what was published by hand since is left out.</summary>
    public async Task<IReadOnlyList<ScheduledEntry>> FailedAsync(CancellationToken cancellation) => await ReadAsync(
        db.ScheduledChanges
            .Where(change => change.State == ScheduledChangeState.Failed && change.Items.Any(one =>
                change.Kind == ScheduledChangeKind.Publication
                    ? one.Item.DraftState != DraftState.None && !(one.Item.LiveRevisionId >= one.RevisionId)
                    : one.Item.State == ItemState.Published))
            .OrderByDescending(change => change.DueAt).Take(MaxEntries),
        cancellation);

    /// <summary>What lies in the trash, by key.</summary>
    public async Task<IReadOnlyList<TrashedEntry>> TrashAsync(CancellationToken cancellation)
    {
        var rows = await db.Items.AsNoTracking()
            .Where(item => item.State == ItemState.Trashed)
            .OrderBy(item => item.Key)
            .Select(item => new
            {
                item.Key,
                item.Kind,
                item.TrashedFrom,
                Step = item.Steps.Where(step => step.Action == WorkflowAction.Trash).OrderByDescending(step => step.Id).Select(step => new { step.At, step.Author }).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new TrashedEntry(row.Key, row.Kind, row.TrashedFrom == ItemState.Withdrawn, row.Step?.At, row.Step?.Author))];
    }

    /// <summary>The items whose draft was returned with a comment and not submitted or published since, with that step.</summary>
    public async Task<IReadOnlyDictionary<string, LastStep>> ReturnedAsync(CancellationToken cancellation)
    {
        var rows = await db.WorkflowSteps.AsNoTracking()
            .Where(step => step.Action == WorkflowAction.Return && step.Item.State != ItemState.Trashed && step.Item.State != ItemState.Removed
                && step.Item.DraftState == DraftState.Draft && !step.Item.Steps.Any(later => later.Id > step.Id))
            .Select(step => new { step.Item.Key, Step = new LastStep(step.Action, step.At, step.Author, step.Comment) })
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Key, row => row.Step);
    }

    /// <summary>What was done last with an item besides saving; null when nothing was.</summary>
    public Task<LastStep?> LastStepAsync(string key, CancellationToken cancellation) => db.WorkflowSteps.AsNoTracking()
        .Where(step => step.Item.Key == key)
        .OrderByDescending(step => step.Id)
        .Select(step => new LastStep(step.Action, step.At, step.Author, step.Comment))
        .FirstOrDefaultAsync(cancellation);

    private static async Task<List<ScheduledEntry>> ReadAsync(IQueryable<ScheduledChange> changes, CancellationToken cancellation)
    {
        var rows = await changes.AsNoTracking()
            .Select(change => new { change.Id, change.Kind, change.State, change.DueAt, change.Author, Keys = change.Items.Select(one => one.Item.Key).ToList(), change.Reasons })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new ScheduledEntry(row.Id, row.Kind, row.State, row.DueAt, row.Author, row.Keys, RefusalJson.Read(row.Reasons)))];
    }
}
