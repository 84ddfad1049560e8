using CsCheck;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Entities;

/// <summary>Makes partial dates and ranges of every precision.</summary>
internal static class PartialDates
{
    public static readonly Gen<PartialDate> Any = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 31], Gen.Enum<DatePrecision>())
        .Select((year, month, day, precision) => precision switch
        {
            DatePrecision.Year => new PartialDate(year),
            DatePrecision.Month => new PartialDate(year, month),
            _ => new PartialDate(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))),
        });

    /// <summary>Dates that people type: of the years that the site can be of.</summary>
    public static readonly Gen<PartialDate> Likely = Any.Select(date => new PartialDate(1900 + (date.Year % 300), date.Month, date.Day is > 28 ? 28 : date.Day));

    /// <summary>Dates of four years, so that some of them meet.</summary>
    public static readonly Gen<PartialDate> Near = Any.Select(date =>
        new PartialDate(2010 + (date.Year % 4), date.Month, date.Day is > 28 ? 28 : date.Day));

    public static readonly Gen<PartialDateRange> Ranges = Gen.Select(Near.Null(), Near.Null())
        .Where((start, end) => (start ?? end) is not null && !(end?.Last < start?.First))
        .Select((start, end) => new PartialDateRange(start, end));
}
