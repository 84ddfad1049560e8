using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>
/// Reads dates and ranges as people type them in any language of the site: “nov. 2011”, “19-20 mars 2014”, “19 de marzo de 2014”,
/// «с 2017 г.», “2011-2017”, “2017-”, “20.09.2016”, and ISO 8601. What <see cref="DateFormatter"/> writes, it reads back.
/// </summary>
public static class DateReader
{
    /// <summary>The longest text that is looked at, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>The first year that anything on the site can be of; what is earlier is a slip.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last such year.</summary>
    public const int LastYear = 2199;

    /// <summary>Reads a date or a range.</summary>
    public static DateReading Read(string text)
    {
        var reading = PartialDateRange.TryParse(text.Trim(), out var range) ? new DateReading(range)
            : text.Length > MaxLength || DateToken.Split(text) is not { } tokens ? new DateReading(DateProblem.NotADate)
            : Read(tokens);
        return IsUnlikely(reading.Range?.Start) || IsUnlikely(reading.Range?.End) ? new DateReading(DateProblem.UnlikelyYear) : reading;
    }

    private static bool IsUnlikely(PartialDate? date) => date?.Year is < FirstYear or > LastYear;

    private static DateReading Read(IReadOnlyList<DateToken> tokens)
    {
        if (tokens.Any(token => token.IsAmbiguous))
        {
            return new DateReading(DateProblem.Ambiguous);
        }

        var isUntil = tokens is [{ Role: DateTokenRole.Until }, ..];
        var isSince = tokens is [{ Role: DateTokenRole.Since }, ..];
        var sides = Sides(isUntil || isSince ? [.. tokens.Skip(1)] : tokens);
        return sides switch
        {
            [{ } only] when isSince => Make(only, DateParts.Open),
            [{ } only] when isUntil => Make(DateParts.Open, only),
            [{ } only] => Make(only, only),
            [{ } start, { } end] when !isUntil => Make(start.FilledFrom(end), end.FilledFrom(start)),
            _ => new DateReading(DateProblem.NotADate),
        };
    }

    // One side, or two with a dash or “to” between them; null for a side that holds the same part twice.
    private static List<DateParts?> Sides(IReadOnlyList<DateToken> tokens)
    {
        var sides = new List<DateParts?> { DateParts.Open };
        foreach (var token in tokens)
        {
            if (token.Role is DateTokenRole.To or DateTokenRole.Until)
            {
                sides.Add(DateParts.Open);
            }
            else
            {
                sides[^1] = sides[^1]?.With(token);
            }
        }

        return sides;
    }

    private static DateReading Make(DateParts start, DateParts end)
    {
        if (start.IsOpen && end.IsOpen)
        {
            return new DateReading(DateProblem.NotADate);
        }

        if (!start.HasYear || !end.HasYear)
        {
            return new DateReading(DateProblem.NoYear);
        }

        if (!start.Exists || !end.Exists)
        {
            return new DateReading(DateProblem.NoSuchDay);
        }

        var (first, last) = (start.ToDate(), end.ToDate());
        return first is not null && last is not null && last.Last < first.First
            ? new DateReading(DateProblem.EndsBeforeItBegins)
            : new DateReading(new PartialDateRange(first, last));
    }
}
