using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Attention;

/// <summary>Gathers all that needs attention.</summary>
public sealed class AttentionQueries(
    SiteDbContext db, ItemListQueries items, ReferenceNames references, WorkflowQueries workflow, DeadLinks links, SiteCalendar calendar, TimeProvider clock)
{
    /// <summary>Everything that somebody should mend, sort by sort.</summary>
    /// <param name="language">The language in which things are named.</param>
    public async Task<IReadOnlyList<AttentionEntry>> ListAsync(Language language, CancellationToken cancellation)
    {
        var listed = await items.ListAsync(language, cancellation);
        var titles = listed.ToDictionary(item => item.Key, item => item.Title);
        var names = await references.LoadAsync(language, cancellation);
        var findings = await new SiteChecks(db).RunAsync(cancellation);
        var returned = await workflow.ReturnedAsync(cancellation);
        var present = (await db.Users.Where(account => !account.IsDisabled).Select(account => account.Id).ToListAsync(cancellation)).ToHashSet();
        var now = clock.GetUtcNow();
        return
        [
            .. findings.Select(finding => FindingEntries.Of(finding, titles, names)),
            .. ScheduledEntries.Failed(await workflow.FailedAsync(cancellation), titles),
            .. ScheduledEntries.Near(await workflow.WaitingAsync(cancellation), titles, now),
            .. listed.SelectMany(item => ItemEntries.Drafts(item, returned.GetValueOrDefault(item.Key)?.At, present, now)),
            BackupEntries.Of(await DatabaseBackups.LastAsync(db, cancellation), now),
            .. await SourceEntries.LoadAsync(db, calendar.Today, language, cancellation),
            .. await links.ListAsync(titles, names, cancellation),
            .. listed.SelectMany(ItemEntries.Translations),
            .. await TextEntries.LoadAsync(db, titles, cancellation),
            .. listed.SelectMany(ItemEntries.Reviews),
        ];
    }
}
