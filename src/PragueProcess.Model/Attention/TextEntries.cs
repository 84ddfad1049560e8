using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Attention;

/// <summary>What could be better about the texts of the latest versions.</summary>
internal static class TextEntries
{
    public static async Task<IEnumerable<AttentionEntry>> LoadAsync(SiteDbContext db, IReadOnlyDictionary<string, string> titles, CancellationToken cancellation)
    {
        var latest = await db.Revisions.AsNoTracking().Include(revision => revision.Item)
            .Where(revision => (revision.Item.State == ItemState.Draft || revision.Item.State == ItemState.Published) && !revision.Item.Revisions.Any(later => later.Id > revision.Id))
            .OrderBy(revision => revision.Item.Key)
            .ToListAsync(cancellation);
        return
            from revision in latest
            from text in revision.Read().Texts
            from remark in TextAdvice.OfTitle(text.Value.Title).Select(remark => (Field: "title", remark)).Concat(TextAdvice.OfBody(text.Value.Body).Select(remark => (Field: "body", remark)))
            select new AttentionEntry(AttentionSort.Text, remark.remark.Kind.ToString(), revision.Item.Key, titles.GetValueOrDefault(revision.Item.Key, revision.Item.Key), Role.Translator)
            {
                Language = text.Key,
                Field = remark.Field,
                Details = [remark.remark.About],
            };
    }
}
