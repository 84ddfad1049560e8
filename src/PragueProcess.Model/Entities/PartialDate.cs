using System.Globalization;
using System.Text.RegularExpressions;

namespace PragueProcess.Model.Entities;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
}

/// <summary>
/// A day, or a month or year of which nothing finer is known. Written in ISO 8601 reduced precision
/// (ISO 8601-1:2019, 5.2.2): <c>2016-09-20</c>, <c>2011-11</c>, <c>2009</c>.
/// </summary>
public sealed partial record PartialDate : IComparable<PartialDate>
{
    /// <summary>Makes a date of the precision given by its parts.</summary>
    /// <exception cref="ArgumentException">A day without a month.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such day, month or year in the calendar.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs a month.", nameof(day));
        }

        First = new DateOnly(year, month ?? 1, day ?? 1);
        Precision = day is not null ? DatePrecision.Day : month is not null ? DatePrecision.Month : DatePrecision.Year;
    }

    public DatePrecision Precision { get; }

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly First { get; }

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Day => First,
        DatePrecision.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => new DateOnly(First.Year, 12, 31),
    };

    public int Year => First.Year;

    /// <summary>The month from 1 to 12, or null when only the year is known.</summary>
    public int? Month => Precision == DatePrecision.Year ? null : First.Month;

    /// <summary>The day of the month, or null when it is not known.</summary>
    public int? Day => Precision == DatePrecision.Day ? First.Day : null;

    /// <summary>The date of one known day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads ISO 8601 reduced precision.</summary>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"“{text}” is not a date; write 2016-09-20, 2016-09 or 2016.");

    /// <summary>Reads ISO 8601 reduced precision; false when the text is no such date.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        var match = Iso().Match(text ?? "");
        if (!match.Success)
        {
            return false;
        }

        int? Part(int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;
        date = Existing(Part(1) ?? 0, Part(2), Part(3));
        return date is not null;
    }

    private static PartialDate? Existing(int year, int? month, int? day)
    {
        var exists = year >= 1
            && (month ?? 1) is >= 1 and <= 12
            && (day ?? 1) >= 1 && (day ?? 1) <= DateTime.DaysInMonth(year, month ?? 1);
        return exists ? new PartialDate(year, month, day) : null;
    }

    /// <summary>Orders by the first possible day, at the same day the coarser date last.</summary>
    public int CompareTo(PartialDate? other) =>
        other is null ? 1 : (First, Precision).CompareTo((other.First, other.Precision));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date in ISO 8601 reduced precision.</summary>
    public override string ToString() => First.ToString(
        Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", _ => "yyyy" },
        CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\z", RegexOptions.ECMAScript)]
    private static partial Regex Iso();
}
