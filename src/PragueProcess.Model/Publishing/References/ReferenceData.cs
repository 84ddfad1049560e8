using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing.References;

/// <summary>Keeps what items name and is no item: sources, places, organisations and vocabularies. A change is public at once.</summary>
public sealed class ReferenceData(SiteDbContext db, MarkdownRenderer renderer, Actor actor, TimeProvider clock)
{
    // Where nobody said otherwise, a source is compared again after a year.
    private const int DaysBetweenChecks = 365;

    /// <summary>The lists that people keep, in the order in which they are shown.</summary>
    public static IReadOnlyList<ReferenceTarget> Lists { get; } =
    [
        ReferenceTarget.Source, ReferenceTarget.Place, ReferenceTarget.Organisation, ReferenceTarget.MeetingKind, ReferenceTarget.DocumentKind, ReferenceTarget.ProcessType, ReferenceTarget.Region,
    ];

    /// <summary>The entries of a list.</summary>
    public async Task<IReadOnlyList<ReferenceEntry>> ListAsync(ReferenceTarget list, CancellationToken cancellation) => await ReferenceRows.ReadAsync(db, list, cancellation);

    /// <summary>One entry; null when the list has none of the key.</summary>
    public async Task<ReferenceEntry?> FindAsync(ReferenceTarget list, string key, CancellationToken cancellation) =>
        (await ReferenceRows.ReadAsync(db, list, cancellation)).Find(entry => entry.Key == key);

    /// <summary>What tells an entry as it is from what it was: see <see cref="SaveAsync"/>.</summary>
    public static string VersionOf(ReferenceEntry entry) => Secret.Hash(JsonSerializer.Serialize(entry));

    /// <summary>Adds an entry, or changes it.</summary>
    /// <param name="entry">The entry as it is to be.</param>
    /// <param name="seen">The version that the person changed; null for a new entry, whose key nobody may have.</param>
    /// <returns>What is wrong with it; nothing is changed then.</returns>
    public async Task<IReadOnlyList<ReferenceProblem>> SaveAsync(ReferenceEntry entry, string? seen, CancellationToken cancellation)
    {
        var problems = ReferenceRules.Check(entry).ToList();
        if (entry.List == ReferenceTarget.Source && !await db.Organisations.AnyAsync(row => row.Key == entry.Publisher, cancellation))
        {
            problems.Add(new("publisher", ReferenceFault.Missing));
        }

        return problems.Count > 0 ? problems : await ChangeAsync(
            entry.List,
            entry.Key,
            async () => await FindAsync(entry.List, entry.Key, cancellation) is var current && seen == (current is null ? null : VersionOf(current)) ? null
                : seen is null ? new("key", ReferenceFault.Taken)
                : new("", ReferenceFault.Stale),
            () => ReferenceRows.WriteAsync(db, entry, cancellation),
            cancellation);
    }

    /// <summary>Writes down that the facts were compared with a source on a day; all that rests on it is good for as long again.</summary>
    public async Task<bool> CheckAsync(string key, DateOnly day, CancellationToken cancellation)
    {
        if (await FindAsync(ReferenceTarget.Source, key, cancellation) is not { } source)
        {
            return false;
        }

        var days = source is { CheckedOn: { } on, CheckBy: { } by } ? by.DayNumber - on.DayNumber : DaysBetweenChecks;
        var renewed = source with { CheckedOn = day, CheckedInStoredCopy = false, CheckBy = day.AddDays(days) };
        var problems = await SaveAsync(renewed, VersionOf(source), cancellation);
        return problems.Any(problem => problem.Fault == ReferenceFault.Stale) ? await CheckAsync(key, day, cancellation) : problems.Count == 0;
    }

    /// <summary>Removes an entry that nothing names.</summary>
    public Task<IReadOnlyList<ReferenceProblem>> RemoveAsync(ReferenceTarget list, string key, CancellationToken cancellation) => ChangeAsync(
        list,
        key,
        async () => (await UsesAsync(list, key, cancellation)).Count > 0 ? new("", ReferenceFault.Used) : null,
        () => ReferenceRows.RemoveAsync(db, list, key, cancellation),
        cancellation);

    /// <summary>Where an entry, or an item, is named: in what is public, in drafts, and in any version that could be restored.</summary>
    public async Task<IReadOnlyList<ReferenceUse>> UsesAsync(ReferenceTarget list, string key, CancellationToken cancellation)
    {
        var revisions = await db.Revisions.AsNoTracking().Include(revision => revision.Item)
            .Where(revision => revision.Item.State != ItemState.Removed && revision.Item.Key != key && revision.Json.Contains($"\"{key}\""))
            .ToListAsync(cancellation);
        var sources = list == ReferenceTarget.Organisation ? await db.Sources.Where(source => source.Publisher.Key == key).Select(source => source.Key).ToListAsync(cancellation) : [];
        return
        [
            .. revisions
                .SelectMany(revision => ContentReferences.Of(revision.Read()).Where(reference => reference.Target == list && reference.Key == key).Select(reference => new ReferenceUse(revision.Item.Key, reference.Field)))
                .Distinct()
                .OrderBy(use => use.Key, StringComparer.Ordinal),
            .. sources.Select(source => new ReferenceUse(source, "publisher")),
        ];
    }

    // Pages, texts that cite facts, and the search all show these names.
    private async Task<IReadOnlyList<ReferenceProblem>> ChangeAsync(
        ReferenceTarget list, string key, Func<Task<ReferenceProblem?>> refuses, Func<Task> change, CancellationToken cancellation)
    {
        ReferenceProblem? problem = null;
        await db.InTransactionAsync(
            async () =>
            {
                // Whoever changes a list at the same moment waits here.
                await LiveSite.LockAsync(db, cancellation);
                problem = await refuses();
                if (problem is not null)
                {
                    return new Outcome([new Refusal(RefusalReason.StaleBase)]);
                }

                await change();
                db.Audit(AuditKind.ListChanged, clock.GetUtcNow(), actor.AccountId, $"{list}: {key}");
                return await new LiveSite(db, renderer).CompleteAsync([], cancellation);
            },
            cancellation);
        return problem is null ? [] : [problem];
    }
}
