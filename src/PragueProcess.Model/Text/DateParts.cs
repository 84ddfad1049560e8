using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>What one end of a typed range says of its day, month and year.</summary>
internal sealed record DateParts(int? Year = null, int? Month = null, int? Day = null)
{
    /// <summary>An end that nothing is said of.</summary>
    public static DateParts Open { get; } = new();

    public bool IsOpen => this == Open;

    public bool HasYear => IsOpen || Year is not null;

    public bool Exists => (Year ?? 1) is >= 1 and <= 9999
        && (Month ?? 1) is >= 1 and <= 12
        && (Day is null || (Month is { } month && Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? 1, month)));

    /// <summary>With what a token adds; null when that was said already.</summary>
    public DateParts? With(DateToken token) =>
        (token.Year is not null && Year is not null) || (token.Month is not null && Month is not null) || (token.Day is not null && Day is not null)
            ? null
            : new DateParts(token.Year ?? Year, token.Month ?? Month, token.Day ?? Day);

    /// <summary>With the month and year that only the other end says, as in “19–20 March 2014”.</summary>
    public DateParts FilledFrom(DateParts other) =>
        IsOpen ? this : new DateParts(Year ?? other.Year, Day is null ? Month : Month ?? other.Month, Day);

    public PartialDate? ToDate() => IsOpen ? null : new PartialDate(Year!.Value, Month, Day);
}
