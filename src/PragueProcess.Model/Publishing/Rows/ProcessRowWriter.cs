using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class ProcessRowWriter : RowWriter<ProcessContent, Process>
{
    public override async Task<IReadOnlyList<Refusal>> CheckAsync(SiteDbContext db, Item item, ItemContent content, CancellationToken cancellation) =>
        await db.Processes.AnyAsync(row => row.Id != item.Id, cancellation) ? [new Refusal(RefusalReason.OnlyOne)] : [];

    protected override void Fill(Process row, ProcessContent content, ResolvedReferences references)
    {
        row.TypeId = references.Id(ReferenceTarget.ProcessType, content.Type);
        row.RegionId = references.Id(ReferenceTarget.Region, content.Region);
        row.Founded = StoredDates.Of(content.Founded);
        row.FormalAssociation = content.FormalAssociation;
        row.DeclaredMemberStates = content.DeclaredMemberStates;
        row.Website = content.Website;
        row.FurtherDocuments = content.FurtherDocuments;
        row.SitePublisher = content.SitePublisher;
        row.DataLicence = content.DataLicence;
    }
}
