using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class SecretariatRowWriter : RowWriter<SecretariatContent, Secretariat>
{
    public override async Task<IReadOnlyList<Refusal>> CheckAsync(SiteDbContext db, Item item, ItemContent content, CancellationToken cancellation) =>
        await db.Secretariats.AnyAsync(row => row.Id != item.Id, cancellation) ? [new Refusal(RefusalReason.OnlyOne)] : [];

    protected override void Fill(Secretariat row, SecretariatContent content, ResolvedReferences references)
    {
        row.ProviderId = references.Id(ReferenceTarget.Organisation, content.Provider);
        row.SeatId = references.IdOrNull(ReferenceTarget.Place, content.Seat);
        row.FunderId = references.IdOrNull(ReferenceTarget.Organisation, content.Funder);
    }
}
