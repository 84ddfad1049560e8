using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Search;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>What every change of what visitors see does besides the change itself.</summary>
internal sealed class LiveSite(SiteDbContext db, MarkdownRenderer renderer)
{
    /// <summary>Writes down that an item went live, or was withdrawn when there is no revision.</summary>
    public void Announce(Item item, Revision? revision, Act act)
    {
        item.State = revision is null ? ItemState.Withdrawn : ItemState.Published;
        item.LiveRevision = revision ?? item.LiveRevision;
        item.ChangedAt = act.At;
        db.Audit(revision is null ? AuditKind.Withdrawn : AuditKind.Published, act.At, act.Author.AccountId, item.Key);
        db.Add(new Publication { Item = item, Revision = revision, PublishedAt = act.At, Author = act.Author.Name, Comment = act.Comment });
    }

    /// <summary>Renders the texts, raises the content's version and renews the search, or says why a text cannot be rendered.</summary>
    public async Task<Outcome> CompleteAsync(IReadOnlyCollection<int> itemIds, CancellationToken cancellation)
    {
        var outcome = await RenderAsync(itemIds, cancellation);
        if (outcome.Succeeded)
        {
            await RaiseVersionAsync(db, cancellation);
            await new SearchIndex(db).RebuildAsync(cancellation);
        }

        return outcome;
    }

    /// <summary>Renders the texts, or says why one cannot be rendered.</summary>
    public async Task<Outcome> RenderAsync(IReadOnlyCollection<int> itemIds, CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        var refusals = await new TextRendering(db, renderer).RenderAsync(itemIds, cancellation);
        await db.SaveChangesAsync(cancellation);
        return new Outcome(refusals);
    }

    /// <summary>Lets nobody else change what visitors see before the transaction ends.</summary>
    public static Task LockAsync(SiteDbContext db, CancellationToken cancellation) => db.SiteStates.ExecuteUpdateAsync(
        set => set.SetProperty(state => state.ContentVersion, state => state.ContentVersion), cancellation);

    /// <summary>Tells every cache that something changed for visitors.</summary>
    public static Task RaiseVersionAsync(SiteDbContext db, CancellationToken cancellation) => db.SiteStates.ExecuteUpdateAsync(
        set => set.SetProperty(state => state.ContentVersion, state => state.ContentVersion + 1), cancellation);
}
