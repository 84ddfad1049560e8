using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class SecretariatRowWriter : RowWriter<SecretariatContent, Secretariat>
{
    protected override void Fill(Secretariat row, SecretariatContent content, ResolvedReferences references)
    {
        row.ProviderId = references.Id(ReferenceTarget.Organisation, content.Provider);
        row.SeatId = references.IdOrNull(ReferenceTarget.Place, content.Seat);
        row.FunderId = references.IdOrNull(ReferenceTarget.Organisation, content.Funder);
    }
}
