using PragueProcess.Model.Entities;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages.SchemaOrg;

namespace PragueProcess.Web.Pages;

/// <summary>A step of the way from the home page to a page: a title and a path.</summary>
public sealed record Breadcrumb(string Title, string Path);

/// <summary>What a page says of itself to browsers, search engines and the layout.</summary>
public sealed record PageMetadata
{
    /// <summary>What the page is called, without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>What search engines may show below the title, on one line; null while the layout has not asked <see cref="Descriptions"/>.</summary>
    public string? Description { get; init; }

    /// <summary>The language of the title, ISO 639-1, where it is not the page's.</summary>
    public string? TitleLanguageCode { get; init; }

    public required Language Language { get; init; }

    /// <summary>The key of the item that the page shows; null when it shows none or many.</summary>
    public string? ItemKey { get; init; }

    /// <summary>The section that the page belongs to; null when it belongs to none.</summary>
    public Section? Section { get; init; }

    /// <summary>The paths of this page in every language, its own included.</summary>
    public required IReadOnlyDictionary<Language, string> Alternates { get; init; }

    /// <summary>The languages in which the page has no text of its own and shows the source's.</summary>
    public IReadOnlySet<Language> Untranslated { get; init; } = new HashSet<Language>();

    /// <summary>The language from which the page's text comes; search engines are led there from pages without a text of their own.</summary>
    public Language? SourceLanguage { get; init; }

    /// <summary>The steps that lead to the page from the home page, both left out; none on the home page and on pages just below it.</summary>
    public IReadOnlyList<Breadcrumb> Breadcrumbs { get; init; } = [];

    /// <summary>Who publishes the site; null while nobody has said so.</summary>
    public string? Publisher { get; init; }

    /// <summary>When what the page shows last changed; null when that is not known.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The page in other formats; none while the layout has not asked <see cref="Twins"/>.</summary>
    public IReadOnlyList<TwinLink> Twins { get; init; } = [];

    /// <summary>Whether search engines may list the page.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>What the page tells programs; null while the layout has not asked <see cref="SchemaOrg.StructuredData"/>, and where it tells nothing.</summary>
    public JsonLd? StructuredData { get; init; }

    /// <summary>The path under which search engines shall know the page's text.</summary>
    public string CanonicalPath => Alternates[IsTranslated ? Language : SourceLanguage ?? Language];

    /// <summary>The languages that the page names to search engines as its translations, its own included; none when it is not one of them.</summary>
    public IEnumerable<Language> Translations => IsTranslated ? Alternates.Keys.Where(l => !Untranslated.Contains(l)) : [];

    private bool IsTranslated => !Untranslated.Contains(Language);
}
