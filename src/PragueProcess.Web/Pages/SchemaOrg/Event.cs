using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>See schema.org/Event. Its inLanguage would be the language that the meeting was held in, which nobody tells.</summary>
internal sealed record Event : Thing
{
    /// <summary>The first day, without an hour that nobody tells.</summary>
    public required string StartDate { get; init; }

    /// <summary>The last day.</summary>
    public required string EndDate { get; init; }

    public required string EventStatus { get; init; }

    /// <summary>Null when it is not known.</summary>
    public string? EventAttendanceMode { get; init; }

    public required Place Location { get; init; }

    /// <summary>The hosts; null when none are named.</summary>
    public IReadOnlyList<Organization>? Organizer { get; init; }

    /// <summary>A status in schema.org's words (EventStatusType).</summary>
    public static string Status(MeetingStatus status) => status switch
    {
        MeetingStatus.Postponed => "https://schema.org/EventPostponed",
        MeetingStatus.Cancelled => "https://schema.org/EventCancelled",
        _ => "https://schema.org/EventScheduled",
    };

    /// <summary>A way of attending in schema.org's words (EventAttendanceModeEnumeration); null for one that is not known.</summary>
    public static string? AttendanceMode(MeetingAttendance attendance) => attendance switch
    {
        MeetingAttendance.InPerson => "https://schema.org/OfflineEventAttendanceMode",
        MeetingAttendance.Online => "https://schema.org/OnlineEventAttendanceMode",
        _ => null,
    };
}

/// <summary>See schema.org/Place.</summary>
internal sealed record Place : Thing
{
    public required PostalAddress Address { get; init; }
}
