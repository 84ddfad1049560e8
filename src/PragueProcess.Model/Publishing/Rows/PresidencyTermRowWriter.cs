using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class PresidencyTermRowWriter : RowWriter<PresidencyTermContent, PresidencyTerm>
{
    public override async Task<IReadOnlyList<Refusal>> CheckAsync(SiteDbContext db, Item item, ItemContent content, CancellationToken cancellation)
    {
        if (((PresidencyTermContent)content).Dates is not { } dates)
        {
            return [];
        }

        var others = await db.PresidencyTerms
            .Where(term => term.Id != item.Id && term.Dates != null)
            .Select(term => new { term.Item.Key, term.Dates })
            .ToListAsync(cancellation);
        return [.. others
            .Where(other => other.Dates!.ToRange().CertainlyOverlaps(dates))
            .Select(other => new Refusal(RefusalReason.OverlappingTerm, other.Key))];
    }

    protected override void Fill(PresidencyTerm row, PresidencyTermContent content, ResolvedReferences references)
    {
        row.HolderId = references.IdOrNull(ReferenceTarget.Member, content.Holder);
        row.Dates = content.Dates is { } dates ? StoredDates.Of(dates) : null;
    }
}
