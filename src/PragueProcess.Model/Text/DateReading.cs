using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>Why a text cannot be read as a date.</summary>
public enum DateProblem
{
    /// <summary>It holds something that no date is written with.</summary>
    NotADate,

    /// <summary>It has a day and a month in digits that could change places: 03/04/2014.</summary>
    Ambiguous,

    /// <summary>It has no year.</summary>
    NoYear,

    /// <summary>The calendar has no such day or month.</summary>
    NoSuchDay,

    /// <summary>It ends before it begins.</summary>
    EndsBeforeItBegins,

    /// <summary>Its year is not between <see cref="DateReader.FirstYear"/> and <see cref="DateReader.LastYear"/>.</summary>
    UnlikelyYear,

    /// <summary>It is a range where one date is asked for.</summary>
    NotOneDate,
}

/// <summary>What a typed date means, or why it means nothing; one of the two is null.</summary>
public sealed record DateReading(PartialDateRange? Range, DateProblem? Problem)
{
    public DateReading(PartialDateRange range)
        : this(range, null)
    {
    }

    public DateReading(DateProblem problem)
        : this(null, problem)
    {
    }

    /// <summary>The same where one date is asked for: a range is then a problem.</summary>
    public DateReading AsOneDate() => Range is { IsSingle: false } ? new DateReading(DateProblem.NotOneDate) : this;
}
