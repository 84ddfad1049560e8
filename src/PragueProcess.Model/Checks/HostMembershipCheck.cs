using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds meetings whose host, a member or an authority of one, was certainly no member then.</summary>
internal sealed class HostMembershipCheck : Check
{
    public override bool IsPublic => false;

    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var members = await db.Members.AsNoTracking()
            .Where(member => member.Participation != null).Select(member => new { member.Item.Key, member.Participation }).ToListAsync(cancellation);
        var hosts = await db.Meetings.AsNoTracking()
            .OrderByDescending(meeting => meeting.Dates.FirstDay).ThenBy(meeting => meeting.Item.Key)
            .SelectMany(meeting => meeting.Hosts, (meeting, host) => new { meeting.Item.Key, meeting.Dates, Host = host.Organisation.Key })
            .ToListAsync(cancellation);
        return [..
            from host in hosts
            from member in members
            where IsOf(host.Host, member.Key.Split('/')[1]) && !member.Participation!.ToRange().MayMeet(host.Dates.ToRange())
            select new Finding(FindingKind.HostWasNoMember, host.Key) { Words = [host.Host] }];
    }

    // An authority is named after its state: bulgaria-interior-ministry.
    private static bool IsOf(string organisation, string member) => organisation == member || organisation.StartsWith($"{member}-", StringComparison.Ordinal);
}
