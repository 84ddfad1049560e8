namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A page for programs.</summary>
/// <param name="Url">The page for people.</param>
/// <param name="Permalink">The address by which the item that the page shows can be cited for ever; null when it shows none or many.</param>
/// <param name="Key">The immutable name of that item.</param>
/// <param name="Language">The page's language, ISO 639-1.</param>
/// <param name="Title">What the page is called in its language.</param>
/// <param name="Titles">What it is called in all languages.</param>
/// <param name="Updated">When what it shows last changed; null when that is not known.</param>
/// <param name="Licence">The licence of this site's data, an SPDX identifier; null while none is set.</param>
/// <param name="Translations">The same page in all languages that have it.</param>
/// <param name="Twins">The same page in other formats.</param>
/// <param name="Content">What the page says.</param>
public sealed record JsonPage<TContent>(
    string Url,
    string? Permalink,
    string? Key,
    string Language,
    string Title,
    LocalizedJson Titles,
    DateTimeOffset? Updated,
    string? Licence,
    LocalizedJson Translations,
    IReadOnlyList<TwinJson> Twins,
    TContent Content)
    where TContent : notnull;

/// <summary>A page in another format.</summary>
/// <param name="Format">The extension of its address.</param>
public sealed record TwinJson(string Format, string MediaType, string Url);
