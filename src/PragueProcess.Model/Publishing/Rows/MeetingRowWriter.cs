using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class MeetingRowWriter : RowWriter<MeetingContent, Meeting>
{
    protected override Task ClearListsAsync(SiteDbContext db, Meeting row, CancellationToken cancellation) =>
        db.Set<MeetingHost>().Where(host => host.MeetingId == row.Id).ExecuteDeleteAsync(cancellation);

    protected override void Fill(Meeting row, MeetingContent content, ResolvedReferences references)
    {
        row.Dates = StoredDates.Of(content.Dates);
        row.KindId = references.Id(ReferenceTarget.MeetingKind, content.Kind);
        row.Status = content.Status;
        row.Attendance = content.Attendance;
        row.PlaceId = references.IdOrNull(ReferenceTarget.Place, content.Place);
        row.PlaceStatement = content.PlaceStatement ?? (content.Place is null ? PlaceStatement.Nothing : PlaceStatement.CityAndState);
        row.OfficialTitle = content.OfficialTitle;
        row.Participants = content.Participants;
        row.ParticipatingStates = content.ParticipatingStates;
        row.Hosts.AddRange(content.Hosts.Select((key, position) =>
            new MeetingHost { OrganisationId = references.Id(ReferenceTarget.Organisation, key), Position = position }));
    }
}
