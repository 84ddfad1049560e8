namespace PragueProcess.Web.Feeds.Citations;

/// <summary>What others need to cite a page.</summary>
/// <param name="Key">Names the page among works: lower-case letters, digits and hyphens.</param>
/// <param name="Title">What the page is called.</param>
/// <param name="Site">The site's name in the page's language; null where it is the title.</param>
/// <param name="Publisher">Who publishes the site; null while nobody has said so.</param>
/// <param name="LanguageCode">The page's language, ISO 639-1.</param>
/// <param name="Url">Absolute; where the page shows one item, the address by which that can be cited for ever.</param>
/// <param name="Version">The day on which what the page shows last changed; null when that is not known.</param>
/// <param name="Accessed">The day on which the page was read.</param>
public sealed record Citation(
    string Key, string Title, string? Site, string? Publisher, string LanguageCode, string Url, DateOnly? Version, DateOnly Accessed);
