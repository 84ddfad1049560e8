using System.Diagnostics.CodeAnalysis;

namespace PragueProcess.Model.Entities;

/// <summary>
/// From one partial date to another, both included; an end that is not known, or has not come, is null.
/// Written as an ISO 8601 interval, an unknown end as <c>..</c> (ISO 8601-2:2019, 4.4): <c>2016-09-19/2016-09-20</c>,
/// <c>2011/2017</c>, <c>2017/..</c>; one date stands alone: <c>2011-11</c>.
/// </summary>
public sealed record PartialDateRange
{
    private const string Open = "..";

    /// <summary>Makes a range.</summary>
    /// <exception cref="ArgumentException">Both ends are unknown, or the range certainly ends before it begins.</exception>
    public PartialDateRange(PartialDate? start, PartialDate? end)
    {
        if (start is null && end is null)
        {
            throw new ArgumentException("A range needs a start or an end.");
        }

        if (start is not null && end is not null && end.Last < start.First)
        {
            throw new ArgumentException($"The range ends ({end}) before it begins ({start}).");
        }

        (Start, End) = (start, end);
    }

    /// <summary>Makes the range of a single date.</summary>
    public PartialDateRange(PartialDate date)
        : this(date, date)
    {
    }

    public PartialDate? Start { get; }

    public PartialDate? End { get; }

    /// <summary>The first day that the range may hold.</summary>
    public DateOnly First => Start?.First ?? DateOnly.MinValue;

    /// <summary>The last day that the range may hold.</summary>
    public DateOnly Last => End?.Last ?? DateOnly.MaxValue;

    /// <summary>The coarser precision of the known ends.</summary>
    public DatePrecision Precision => (DatePrecision)Math.Max((int)(Start?.Precision ?? 0), (int)(End?.Precision ?? 0));

    /// <summary>True when the range is one date, of whatever precision.</summary>
    public bool IsSingle => Start is not null && Start == End;

    /// <summary>True when the day may lie in the range.</summary>
    public bool MayHold(DateOnly day) => First <= day && day <= Last;

    /// <summary>True when some day may lie in both ranges.</summary>
    public bool MayMeet(PartialDateRange other) => First <= other.Last && other.First <= Last;

    /// <summary>True when the day lies in the range whatever the unknown parts are.</summary>
    public bool CertainlyHolds(DateOnly day) => CertainFirst <= day && day <= CertainLast;

    /// <summary>
    /// True when some day lies in both ranges whatever the unknown parts are: 2011–2017 and 2015– overlap, 2011–2017 and 2017– need not.
    /// </summary>
    public bool CertainlyOverlaps(PartialDateRange other) =>
        CertainFirst <= CertainLast && other.CertainFirst <= other.CertainLast
        && CertainFirst <= other.CertainLast && other.CertainFirst <= CertainLast;

    /// <summary>Reads an ISO 8601 interval or a single date.</summary>
    /// <exception cref="FormatException">The text is no such range, or it ends before it begins.</exception>
    public static PartialDateRange Parse(string text) => TryParse(text, out var range, out var problem) ? range : throw new FormatException(problem);

    /// <summary>Reads an ISO 8601 interval or a single date; false when the text is no such range.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PartialDateRange? range) => TryParse(text, out range, out _);

    private static bool TryParse(string text, [NotNullWhen(true)] out PartialDateRange? range, out string problem)
    {
        (range, problem) = (null, "");
        try
        {
            var ends = text.Split('/');
            range = ends.Length switch
            {
                1 => new PartialDateRange(PartialDate.Parse(ends[0])),
                2 => new PartialDateRange(ParseEnd(ends[0]), ParseEnd(ends[1])),
                _ => null,
            };
            problem = $"“{text}” has more than one “/”.";
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            problem = e.Message;
        }

        return range is not null;
    }

    /// <summary>The range as an ISO 8601 interval, or as one date.</summary>
    public override string ToString() => IsSingle ? Start!.ToString() : $"{Start?.ToString() ?? Open}/{End?.ToString() ?? Open}";

    // What lies between the last possible start and the first possible end is certain. An open end lasts until it is closed;
    // an unknown start vouches for nothing before the end.
    private DateOnly CertainFirst => Start?.Last ?? End!.First;

    private DateOnly CertainLast => End?.First ?? DateOnly.MaxValue;

    private static PartialDate? ParseEnd(string text) => text == Open ? null : PartialDate.Parse(text);
}
