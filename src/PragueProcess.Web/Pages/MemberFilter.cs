using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Pages;

/// <summary>Which members a list shows: the value of <c>?role=</c>.</summary>
public enum MemberFilter
{
    All,
    Presidency,
    Lead,
    Venue,
    Organisation,
}

/// <summary>Applies a <see cref="MemberFilter"/>.</summary>
public static class MemberFilters
{
    public static bool Matches(this MemberSummary member, MemberFilter filter) => filter switch
    {
        MemberFilter.Presidency => member.Terms.Count > 0,
        MemberFilter.Lead => member.Leads > 0,
        MemberFilter.Venue => member.Meetings > 0,
        MemberFilter.Organisation => member.Category == MemberCategory.Organisation,
        _ => true,
    };

    /// <summary>Reads the value of <c>?role=</c>; false when there is no such role.</summary>
    public static bool TryParse(string? role, out MemberFilter filter)
    {
        filter = MemberFilter.All;
        return role is null || (Enum.TryParse(role, ignoreCase: true, out filter) && filter != MemberFilter.All && !int.TryParse(role, out _));
    }
}
