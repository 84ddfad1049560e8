using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class ProcessRowWriter : RowWriter<ProcessContent, Process>
{
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
