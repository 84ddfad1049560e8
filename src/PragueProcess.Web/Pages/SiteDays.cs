using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Pages;

/// <summary>How pages write the days on which something happened to the site itself.</summary>
public sealed class SiteDays(SiteCalendar calendar)
{
    /// <summary>The day of an instant.</summary>
    public DateOnly Of(DateTimeOffset instant) => calendar.DayOf(instant);

    /// <summary>The day of an instant in ISO 8601, e.g. <c>2026-03-01</c>.</summary>
    public string Iso(DateTimeOffset instant) => calendar.DayOf(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of an instant in words, e.g. “1er mars 2026”.</summary>
    public string Written(DateTimeOffset instant, Language language) => DateFormatter.Format(PartialDate.Of(calendar.DayOf(instant)), language);
}
