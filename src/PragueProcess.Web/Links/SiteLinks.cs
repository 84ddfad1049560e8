using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Links;

/// <summary>
/// The paths of the site's pages. Every link of a page or a feed is made here, and each demands its language, so that none can
/// silently lack it. Slugs are the ones that the database holds: lower-case ASCII.
/// </summary>
public static class SiteLinks
{
    /// <summary>The bare address, which leads to the home page in the visitor's language.</summary>
    public const string Root = "/";

    /// <summary>The sitemap's index.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>The part of the sitemap that holds the sections.</summary>
    public const string SitemapOfSections = "/sitemap-sections.xml";

    /// <summary>Where holes in the site's security are to be reported (RFC 9116, 3).</summary>
    public const string SecurityText = "/.well-known/security.txt";

    /// <summary>What the addresses of files begin with.</summary>
    public const string Files = "/files";

    /// <summary>The home page, e.g. <c>/fr</c>.</summary>
    public static string Home(Language language) => $"/{language.Code()}";

    /// <summary>A section's page, e.g. <c>/fr/membres</c>.</summary>
    public static string Section(Section section, Language language) =>
        section == Links.Section.Home ? Home(language) : $"/{language.Code()}/{SectionPaths.Of(section, language)}";

    /// <summary>A member's page, e.g. <c>/fr/membres/pologne</c>.</summary>
    public static string Member(Language language, string slug) => Below(Links.Section.Members, language, slug);

    /// <summary>The meetings of a year, e.g. <c>/fr/reunions/2016</c>.</summary>
    public static string MeetingsOfYear(Language language, int year) =>
        Below(Links.Section.Meetings, language, year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The meetings of a kind, e.g. <c>/fr/reunions?kind=ministerial-conference</c>, or of a kind and a year.</summary>
    public static string MeetingsOfKind(Language language, string kind, int? year = null) =>
        $"{Meetings(language, year)}?kind={Uri.EscapeDataString(kind)}";

    /// <summary>The meetings, or those of a year.</summary>
    public static string Meetings(Language language, int? year) =>
        year is null ? Section(Links.Section.Meetings, language) : MeetingsOfYear(language, year.Value);

    /// <summary>The members of a role, e.g. <c>/fr/membres?role=lead</c>.</summary>
    public static string MembersOfRole(Language language, MemberFilter role) => role == MemberFilter.All
        ? Section(Links.Section.Members, language)
        : $"{Section(Links.Section.Members, language)}?role={role.ToString().ToLowerInvariant()}";

    /// <summary>One kind of open questions, e.g. <c>/fr/questions-ouvertes#MeetingWithoutDay</c>.</summary>
    public static string OpenQuestion(Language language, string kind) => $"{Section(Links.Section.OpenQuestions, language)}#{kind}";

    /// <summary>A page of the changes, e.g. <c>/fr/modifications?page=2</c>; the first has no number.</summary>
    public static string Changes(Language language, int page) =>
        Section(Links.Section.Changes, language) + (page == 1 ? "" : $"?page={page.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The answer to a query, e.g. <c>/fr/recherche?q=pologne</c>, or what it holds of one kind, e.g. <c>&amp;kind=meeting</c>.</summary>
    public static string Search(Language language, string query, ItemKind? kind = null) =>
        Section(Links.Section.Search, language)
        + (query.Length > 0 ? $"?q={Uri.EscapeDataString(query)}" : "")
        + (kind is { } wanted ? $"&kind={ItemKey.Name(wanted)}" : "");

    /// <summary>What tells browsers how to search the site, e.g. <c>/fr/opensearch.xml</c>.</summary>
    public static string OpenSearch(Language language) => $"{Home(language)}/opensearch.xml";

    /// <summary>A meeting's page; the path below the section begins with the year, e.g. <c>2016/ministerial-conference-bratislava</c>.</summary>
    public static string Meeting(Language language, string path) => Below(Links.Section.Meetings, language, path);

    /// <summary>A document's page, e.g. <c>/fr/documents/declaration-de-bratislava</c>.</summary>
    public static string Document(Language language, string slug) => Below(Links.Section.Documents, language, slug);

    /// <summary>A free page, e.g. <c>/fr/accessibilite</c>.</summary>
    public static string Page(Language language, string slug) => $"/{language.Code()}/{slug}";

    /// <summary>A page to which every page links, e.g. <c>/fr/accessibilite</c>.</summary>
    public static string Page(Language language, StandingPage page) => Page(language, page.Slug(language));

    /// <summary>The address by which an item can be cited for ever, e.g. <c>/id/member/pl</c>; it leads to its page in the reader’s language.</summary>
    public static string Permalink(string key) => $"/id/{key}";

    /// <summary>A file of a public document, e.g. <c>/files/9f86d0…/bratislava-declaration.pdf</c>.</summary>
    public static string File(PublicFile file) => $"{Files}/{file.Sha256}/{FileNames.InAddress(file.Name)}";

    /// <summary>The picture that other sites show beside a link to a page of a section, e.g. <c>/share/fr-members.png</c>.</summary>
    public static string SharePicture(Section section, Language language) =>
        $"/share/{language.Code()}-{section.ToString().ToLowerInvariant()}.png";

    /// <summary>The description of the JSON that pages also are.</summary>
    public const string OpenApi = "/openapi/v1.json";

    /// <summary>The web application manifest, e.g. <c>/fr/manifest.webmanifest</c>.</summary>
    public static string Manifest(Language language) => $"{Home(language)}/manifest.webmanifest";

    /// <summary>A cut of the typeface: <c>latin</c>, <c>latin-ext</c> or <c>cyrillic</c>.</summary>
    public static string Font(string cut) => $"/fonts/onest-{cut}-1.woff2";

    /// <summary>A part of the sitemap that holds items, e.g. <c>/sitemap-1.xml</c>.</summary>
    public static string SitemapOfItems(int part) => $"/sitemap-{part.ToString(CultureInfo.InvariantCulture)}.xml";

    /// <summary>Where search engines find the key with which the site tells them of changes.</summary>
    public static string IndexNowKey(string key) => $"/{key.ToLowerInvariant()}.txt";

    private static string Below(Section section, Language language, string path) => $"{Section(section, language)}/{path}";
}
