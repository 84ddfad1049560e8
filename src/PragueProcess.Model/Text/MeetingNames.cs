using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>Tells meetings of the same title apart.</summary>
public static class MeetingNames
{
    /// <summary>The title, the place or, where none is known, the month, and the year.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">The title's language.</param>
    /// <param name="place">The city or state; null when it is not known.</param>
    /// <param name="dates">With a start.</param>
    public static string Full(string title, Language language, string? place, PartialDateRange dates) => place is null
        ? $"{title}, {DateFormatter.Format(new PartialDate(dates.Start!.Year, dates.Start.Month), language)}"
        : $"{title}, {place}, {NumberWords.Digits(dates.First.Year)}";
}
