using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Links;

/// <summary>Where an item of any kind is shown: on its own page, or on that of its section.</summary>
public static class ItemLinks
{
    /// <summary>The path of the page that shows an item.</summary>
    /// <param name="language">The page's language.</param>
    /// <param name="kind">The item's kind.</param>
    /// <param name="path">The item's path below its section; empty when it has no page of its own.</param>
    /// <param name="section">The section that a page introduces, for pages without a path.</param>
    public static string To(Language language, ItemKind kind, string path, PageSection section = PageSection.None) => kind switch
    {
        ItemKind.Member => SiteLinks.Member(language, path),
        ItemKind.Meeting => SiteLinks.Meeting(language, path),
        ItemKind.Document => SiteLinks.Document(language, path),
        ItemKind.Page when path.Length > 0 => SiteLinks.Page(language, path),
        _ => SiteLinks.Section(SectionOf(kind, section), language),
    };

    /// <summary>The path of the page that shows an item.</summary>
    public static string To(Language language, ItemName item) => To(language, item.Kind, item.Path, item.Section);

    /// <summary>The path of the page that shows what a search found.</summary>
    public static string To(Language language, SearchResult result) => To(language, result.Kind, result.Path, result.Section);

    /// <summary>All addresses by which texts can link to items.</summary>
    /// <param name="origin">The site's public address; null while it has none.</param>
    public static ItemAddresses Addresses(string? origin) => new(origin, (kind, language, path) => To(language, kind, path), SiteLinks.Permalink);

    private static Section SectionOf(ItemKind kind, PageSection section) => kind switch
    {
        ItemKind.Objective or ItemKind.Priority => Section.Objectives,
        ItemKind.PresidencyTerm => Section.Presidency,
        ItemKind.Secretariat or ItemKind.Initiative => Section.Secretariat,
        ItemKind.Observer => Section.Observers,
        ItemKind.Contact => Section.Contact,
        ItemKind.Page when section == PageSection.Observers => Section.Observers,
        ItemKind.Page when section == PageSection.Documents => Section.Documents,
        ItemKind.Process or ItemKind.Page => Section.Home,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
