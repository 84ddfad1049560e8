using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>Writes partial dates and ranges as each language does, independent of the machine's culture data.</summary>
public static class DateFormatter
{
    private const string Dash = "–";
    private const string SpacedDash = "\u00A0– ";

    /// <summary>The date as far as it is known: “20 septembre 2016”, “novembre 2011”, “2009”.</summary>
    public static string Format(PartialDate date, Language language) => new DateWriter(language).Write(date);

    /// <summary>
    /// The range with a dash: “15–16 juin 2016”, “août 2012 – janvier 2016”; open ends as “depuis 2017”, “jusqu’en 2017”.
    /// </summary>
    public static string Format(PartialDateRange range, Language language) => Format(range, new DateWriter(language));

    /// <summary>The range without a dash, which is not read aloud: “du 15 au 16 juin 2016”.</summary>
    public static string Spoken(PartialDateRange range, Language language) => range switch
    {
        { IsSingle: false, Start: { } start, End: { } end } => Spoken(start, end, new DateWriter(language) { IsInPhrase = true }),
        _ => Format(range, language),
    };

    /// <summary>
    /// The range for a list under the heading of its year: “20 sept.”, “15–16 juin”, “novembre”.
    /// Years are written where they say more than the heading: “30 déc. 2014 – 2 janv. 2015”, “2011–2017”, “depuis 2017”.
    /// </summary>
    public static string WithinYear(PartialDateRange range, Language language)
    {
        var oneYear = range.Start?.Year == range.End?.Year;
        return Format(range, new DateWriter(language) { IsShort = true, OmitsYear = oneYear });
    }

    private static string Format(PartialDateRange range, DateWriter writer) => (range.Start, range.End) switch
    {
        ({ } start, { } end) when start == end => writer.Write(start),
        ({ Precision: DatePrecision.Year } start, { Precision: DatePrecision.Year } end) => writer.WriteYears(start, end),
        ({ } start, { } end) => writer.WriteStart(start, end) + (DateWriter.SharesMonth(start, end) ? Dash : SpacedDash) + writer.Write(end),
        ({ } start, null) => (writer with { IsInPhrase = true }).WritePhrase("Since", start),
        (null, { } end) => (writer with { IsInPhrase = true }).WritePhrase("Until", end),
        _ => throw new ArgumentException("A range needs a start or an end.", nameof(range)),
    };

    private static string Spoken(PartialDate start, PartialDate end, DateWriter writer)
    {
        var from = writer.WritePhrase("From", start, writer.WriteStart(start, end));
        var to = (writer with { IsInPhrase = false }).WritePhrase("To", end);
        return $"{from} {to}";
    }
}
