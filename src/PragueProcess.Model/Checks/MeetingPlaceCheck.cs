using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds meetings of whose place the main source tells nothing, or only a part. One that is held online or was cancelled has none.</summary>
internal sealed class MeetingPlaceCheck : Check
{
    private static readonly Dictionary<PlaceStatement, FindingKind> Kinds = new()
    {
        [PlaceStatement.Nothing] = FindingKind.MeetingWithoutPlace,
        [PlaceStatement.CityOnly] = FindingKind.MeetingWithoutCountry,
        [PlaceStatement.StateOnly] = FindingKind.MeetingWithoutCity,
    };

    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var meetings = await db.Meetings
            .Where(meeting => meeting.PlaceStatement != PlaceStatement.CityAndState && meeting.Status != MeetingStatus.Cancelled && meeting.Attendance != MeetingAttendance.Online)
            .OrderByDescending(meeting => meeting.Dates.FirstDay).ThenBy(meeting => meeting.Item.Key)
            .Select(meeting => new { meeting.Item.Key, meeting.PlaceStatement })
            .ToListAsync(cancellation);
        return [.. meetings.Select(meeting => new Finding(Kinds[meeting.PlaceStatement], meeting.Key)).OrderBy(finding => finding.Kind)];
    }
}
