namespace PragueProcess.Model.Queries;

/// <summary>What day it is for the site, whose calendar is that of one time zone wherever it runs.</summary>
public sealed class SiteCalendar(TimeProvider clock, TimeZoneInfo zone)
{
    public DateOnly Today => DayOf(clock.GetUtcNow());

    /// <summary>The day on which an instant fell.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
