using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>What an item rests on.</summary>
/// <param name="Sources">The sources of the whole item, the main one first; none for the site's pages about itself.</param>
/// <param name="Complements">The sources of single fields that the main source lacks.</param>
/// <param name="Differences">What other sources say otherwise.</param>
public sealed record SourcingJson(
    IReadOnlyList<SourceJson> Sources, IReadOnlyList<ComplementJson> Complements, IReadOnlyList<DifferenceJson> Differences)
{
    public static SourcingJson Of(Translated<Sourcing> sourcing, JsonLinks links) => new(
        [.. sourcing.Each(own => own.Main, source => source.Key).Select(SourceJson.Of)],
        [.. sourcing.Each(own => own.Complements, field => field.Key).Select(ComplementJson.Of)],
        [.. sourcing.Each(own => own.Differences, DifferenceJson.KeyOf).Select(difference => DifferenceJson.Of(difference, links))]);
}

/// <summary>A source.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Publisher">Who publishes it, briefly.</param>
/// <param name="Titles">What it is, in words.</param>
/// <param name="Url">Where it is.</param>
/// <param name="Language">The language that it is written in, ISO 639-1.</param>
/// <param name="CheckedOn">When somebody last compared the facts with it; null while nobody has.</param>
/// <param name="CheckedInStoredCopy">True when a stored copy was compared.</param>
public sealed record SourceJson(
    string Key, LocalizedJson Publisher, LocalizedJson Titles, string Url, string Language, DateOnly? CheckedOn, bool CheckedInStoredCopy)
{
    public static SourceJson Of(Translated<SourceLine> source) => new(
        source.Own.Key,
        source.Words(own => own.Publisher),
        source.Words(own => own.Title),
        source.Own.Url,
        source.Own.LanguageCode,
        source.Own.CheckedOn,
        source.Own.CheckedInStoredCopy);
}

/// <summary>That another source gives a field which the main source lacks.</summary>
/// <param name="Field">The field's name.</param>
public sealed record ComplementJson(string Field, SourceJson Source)
{
    public static ComplementJson Of(Translated<KeyValuePair<string, SourceLine>> field) =>
        new(field.Own.Key, SourceJson.Of(field.Part(own => own.Value)));
}

/// <summary>What another source says of a field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Value">What the source says: dates as an ISO 8601 interval, members by key, anything else as it writes it.</param>
/// <param name="Dates">The dates that it gives; null when it gives none.</param>
/// <param name="Member">The member that it names; null when it names none.</param>
/// <param name="Source">Who says it.</param>
public sealed record DifferenceJson(string Field, string Value, DatesJson? Dates, LinkJson? Member, SourceJson Source)
{
    public static DifferenceJson Of(Translated<DifferingStatement> said, JsonLinks links) => new(
        said.Own.Field,
        said.Own.Value,
        DatesJson.Of(said.Own.Dates),
        said.Maybe(own => own.Member) is { } member ? LinkJson.To(member, links) : null,
        SourceJson.Of(said.Part(own => own.Source)));

    /// <summary>What tells the statement from all others of its item.</summary>
    public static string KeyOf(DifferingStatement said) => $"{said.Field} {said.Source.Key} {said.Value}";
}
