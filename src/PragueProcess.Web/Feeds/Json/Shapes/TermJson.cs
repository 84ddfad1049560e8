using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A term of the presidency.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
/// <param name="Holder">Null while the holder is to be announced.</param>
/// <param name="Dates">Null when nothing is known of the time.</param>
public sealed record TermJson(string Key, string Permalink, LinkJson? Holder, DatesJson? Dates, TextJson? Text, SourcingJson Sourcing)
{
    public static TermJson Of(Translated<TermOfPresidency> term, JsonLinks links) => new(
        term.Own.Key,
        links.Permalink(term.Own.Key),
        term.Maybe(own => own.Holder) is { } holder ? LinkJson.To(holder, links) : null,
        DatesJson.Of(term.Own.Dates),
        TextJson.Of(term.Own.Text),
        SourcingJson.Of(term.Part(own => own.Sourcing), links));

    public static IReadOnlyList<TermJson> Each(Translated<IReadOnlyList<TermOfPresidency>> terms, JsonLinks links) =>
        [.. terms.Each(own => own, term => term.Key).Select(term => Of(term, links))];
}

/// <summary>Who holds and held the presidency.</summary>
/// <param name="Terms">The latest first.</param>
/// <param name="On">Who held it on the day that was asked for; null when none was.</param>
public sealed record PresidencyJson(IReadOnlyList<TermJson> Terms, PresidencyOnDayJson? On);

/// <summary>Who held the presidency on a day.</summary>
/// <param name="Terms">The terms that hold the day or may hold it.</param>
public sealed record PresidencyOnDayJson(DateOnly Day, IReadOnlyList<TermOnDayJson> Terms)
{
    public static PresidencyOnDayJson Of(IReadOnlyList<TermOfPresidency> terms, DateOnly day) =>
        new(day, [.. PresidencyQueries.On(terms, day).Select(found => new TermOnDayJson(found.Term.Key, found.IsCertain))]);
}

/// <summary>A term that holds a day or may hold it.</summary>
/// <param name="Key">The term's key.</param>
/// <param name="IsCertain">False when the dates are not known exactly enough to tell.</param>
public sealed record TermOnDayJson(string Key, bool IsCertain);
