using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds meetings of which a month or a year is known, but no day.</summary>
internal sealed class MeetingDayCheck : Check
{
    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation) =>
        await db.Meetings
            .Where(meeting => meeting.Dates.Precision != DatePrecision.Day)
            .OrderByDescending(meeting => meeting.Dates.FirstDay).ThenBy(meeting => meeting.Item.Key)
            .Select(meeting => new Finding(FindingKind.MeetingWithoutDay, meeting.Item.Key))
            .ToListAsync(cancellation);
}
