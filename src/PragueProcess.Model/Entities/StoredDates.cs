namespace PragueProcess.Model.Entities;

/// <summary>A partial date range as the database holds it: its text, and the numbers by which it is filtered and ordered.</summary>
public sealed record StoredDates
{
    /// <summary>The longest text: two full dates and their “/”.</summary>
    public const int TextMaxLength = 21;

    /// <summary>The range as <see cref="PartialDateRange.ToString"/> writes it.</summary>
    public required string Text { get; init; }

    /// <summary>The day number (<see cref="DateOnly.DayNumber"/>) of the first possible day.</summary>
    public required int FirstDay { get; init; }

    /// <summary>The day number of the last possible day.</summary>
    public required int LastDay { get; init; }

    public required DatePrecision Precision { get; init; }

    public static StoredDates Of(PartialDateRange range) => new()
    {
        Text = range.ToString(),
        FirstDay = range.First.DayNumber,
        LastDay = range.Last.DayNumber,
        Precision = range.Precision,
    };

    public static StoredDates Of(PartialDate date) => Of(new PartialDateRange(date));

    public PartialDateRange ToRange() => PartialDateRange.Parse(Text);
}
