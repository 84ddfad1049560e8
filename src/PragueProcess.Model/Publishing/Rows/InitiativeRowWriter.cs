using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class InitiativeRowWriter : RowWriter<InitiativeContent, Initiative>
{
    protected override Task ClearListsAsync(SiteDbContext db, Initiative row, CancellationToken cancellation) =>
        db.Set<InitiativeLead>().Where(lead => lead.InitiativeId == row.Id).ExecuteDeleteAsync(cancellation);

    protected override void Fill(Initiative row, InitiativeContent content, ResolvedReferences references)
    {
        row.Dates = StoredDates.Of(content.Dates);
        row.FunderId = references.IdOrNull(ReferenceTarget.Organisation, content.Funder);
        row.Leads.AddRange(content.Leads.Select((key, position) =>
            new InitiativeLead { MemberId = references.Id(ReferenceTarget.Member, key), Position = position }));
    }
}
