using System.Globalization;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>
/// Fills the patterns of <c>DateTexts</c> ({0} the day, {1} the month, {2} the year). A pattern for one day or month, such as
/// <c>FromMonth8</c> for “d’août”, goes before the general one.
/// </summary>
internal sealed record DateWriter(Language Language)
{
    private static readonly TextResource Texts = new("DateTexts");

    /// <summary>True after a preposition that asks for the genitive, as in «с декабря 2010 г.».</summary>
    public bool IsInPhrase { get; init; }

    /// <summary>True to abbreviate months that stand beside a day.</summary>
    public bool IsShort { get; init; }

    public bool OmitsYear { get; init; }

    /// <summary>True when two days lie in one month, so that the first need not name it.</summary>
    public static bool SharesMonth(PartialDate start, PartialDate end) =>
        SharesYear(start, end) && start.Month == end.Month && start.Day is not null;

    public string Write(PartialDate date) => Write(date, hasMonth: true, hasYear: !OmitsYear);

    /// <summary>The start of a range without what its end says as well.</summary>
    public string WriteStart(PartialDate start, PartialDate end) =>
        Write(start, hasMonth: !SharesMonth(start, end), hasYear: !SharesYear(start, end) && !OmitsYear);

    public string WriteYears(PartialDate start, PartialDate end) => Fill(Texts.Get("Years", Language), start.Year, end.Year);

    /// <summary>A preposition and the date, or what is written of it.</summary>
    public string WritePhrase(string preposition, PartialDate date, string? written = null) =>
        Fill(Preposition(preposition, date), written ?? Write(date));

    /// <summary>True when two dates are known equally well and lie in one year, so that the first need not name it.</summary>
    private static bool SharesYear(PartialDate start, PartialDate end) => start.Year == end.Year && start.Precision == end.Precision;

    private string Write(PartialDate date, bool hasMonth, bool hasYear)
    {
        var parts = (date.Day is null ? "" : "Day") + (date.Month is null || !hasMonth ? "" : "Month");
        var key = parts + (hasYear || parts.Length == 0 ? "Year" : "");
        var pattern = (IsShort ? Texts.Find($"{key}Short", Language) : null) ?? Texts.Get(key, Language);
        return Fill(pattern, Number(date.Day), Month(date), date.Year);
    }

    private string Preposition(string name, PartialDate date) => date switch
    {
        { Day: { } day } => Texts.Find($"{name}Day{day}", Language) ?? Texts.Get($"{name}Day", Language),
        { Month: { } month } => Texts.Find($"{name}Month{month}", Language) ?? Texts.Get(name, Language),
        _ => Texts.Get(name, Language),
    };

    private string Number(int? day) => Texts.Find($"Number{day}", Language) ?? Fill("{0}", day);

    private string Month(PartialDate date)
    {
        var key = date.Day is null ? IsInPhrase ? "MonthsGenitive" : "Months" : IsShort ? "MonthsShort" : "MonthsGenitive";
        return Texts.List(key, Language)[date.First.Month - 1];
    }

    private static string Fill(string pattern, params object?[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);
}
