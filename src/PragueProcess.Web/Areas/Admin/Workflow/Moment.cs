using System.Globalization;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>A day and a time as a form sends them (HTML, 4.10.5.1.7 and 4.10.5.1.9): both, or none for at once.</summary>
public sealed record Moment
{
    public string? Day { get; init; }

    public string? Time { get; init; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsNow => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Time);

    /// <summary>The instant in the site's time zone; null when it is none.</summary>
    public DateTimeOffset? In(SiteCalendar calendar) =>
        DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && TimeOnly.TryParseExact(Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? calendar.InstantOf(day, time)
            : null;
}
