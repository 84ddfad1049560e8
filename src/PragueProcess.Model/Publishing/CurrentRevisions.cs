using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

internal static class CurrentRevisions
{
    /// <summary>The versions that visitors see, and the newest ones, on which editors work; of no item that was removed for good.</summary>
    public static IQueryable<Revision> Current(this IQueryable<Revision> revisions) => revisions.Where(revision => revision.Item.State != ItemState.Removed
        && ((revision.Item.State == ItemState.Published && revision.Id == revision.Item.LiveRevisionId) || !revision.Item.Revisions.Any(later => later.Id > revision.Id)));
}
