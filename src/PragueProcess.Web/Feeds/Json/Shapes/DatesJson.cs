using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A day, or a month or year of which nothing finer is known.</summary>
/// <param name="Value">ISO 8601-1:2019, 5.2.2, with as many parts as are known: 2016-09-20, 2011-11 or 2009.</param>
/// <param name="Precision">How exactly the date is known. A month is never to be read as its first day.</param>
public sealed record DateJson(string Value, DatePrecision Precision)
{
    public static DateJson? Of(PartialDate? date) => date is null ? null : new DateJson(date.ToString(), date.Precision);
}

/// <summary>From a date to another, both included. One date is both start and end.</summary>
/// <param name="Start">Null when the start is not known.</param>
/// <param name="End">Null when the end is not known or has not come.</param>
public sealed record DatesJson(DateJson? Start, DateJson? End)
{
    public static DatesJson? Of(PartialDateRange? dates) => dates is null ? null : new DatesJson(DateJson.Of(dates.Start), DateJson.Of(dates.End));
}
