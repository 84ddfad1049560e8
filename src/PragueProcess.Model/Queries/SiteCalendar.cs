namespace PragueProcess.Model.Queries;

/// <summary>What day it is for the site, whose calendar is that of one time zone wherever it runs.</summary>
public sealed class SiteCalendar(TimeProvider clock, TimeZoneInfo zone)
{
    // Far from the ends of what a date can be, so that no time zone leads beyond them.
    private const int FirstYear = 1900;
    private const int LastYear = 9000;

    public DateOnly Today => DayOf(clock.GetUtcNow());

    /// <summary>The time on the clocks of the zone at an instant.</summary>
    public DateTime TimeOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>
    /// The instant at which the clocks of the zone show a time; the first of two when they are set back, null when they are set forward over it.
    /// </summary>
    public DateTimeOffset? InstantOf(DateOnly day, TimeOnly time)
    {
        if (day.Year is < FirstYear or > LastYear)
        {
            return null;
        }

        var local = day.ToDateTime(time);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return zone.IsInvalidTime(local) ? null : new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The day on which an instant fell.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
