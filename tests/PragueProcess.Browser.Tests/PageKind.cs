using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Browser.Tests;

/// <summary>The kinds of pages that the site has, one example of each.</summary>
public enum PageKind
{
    Home,
    Objectives,
    Presidency,
    Secretariat,
    Members,
    Member,
    Observers,
    Meetings,
    Year,
    Meeting,
    Documents,
    Document,
    Contact,
    OpenQuestions,
    Changes,
    Data,
    Search,
    Results,
    AboutIom,
    Accessibility,
    Privacy,
    LegalNotice,
    NotFound,
    BadRequest,
}

public static class PageKinds
{
    private const int YearWithMostMeetings = 2016;

    /// <summary>Every kind in every language.</summary>
    public static IEnumerable<(PageKind Kind, Language Language)> Pages { get; } =
        [.. from kind in Enum.GetValues<PageKind>() from language in Languages.All select (kind, language)];

    /// <summary>Every kind in every language, for a theory.</summary>
    public static IEnumerable<object[]> InEveryLanguage => Pages.Select(page => new object[] { page.Kind, page.Language });

    /// <summary>Every kind, for a theory.</summary>
    public static IEnumerable<object[]> All => Enum.GetValues<PageKind>().Select(kind => new object[] { kind });

    /// <summary>Where the page lies; an item's page is the one that its permanent address leads to.</summary>
    public static async Task<string> PathOfAsync(this BrowsedSite site, PageKind kind, Language language) => kind switch
    {
        PageKind.Member => await site.ItemPathAsync("member/poland", language),
        PageKind.Meeting => await site.ItemPathAsync("meeting/2016-09-20-ministerial", language),
        PageKind.Document => await site.ItemPathAsync("document/bratislava-ministerial-declaration", language),
        PageKind.Year => SiteLinks.MeetingsOfYear(language, YearWithMostMeetings),
        PageKind.Results => SiteLinks.Search(language, "Bratislava"),
        PageKind.NotFound => SiteLinks.Page(language, "not-there"),
        PageKind.BadRequest => $"{SiteLinks.Section(Section.Members, language)}?on=never",
        _ when Enum.TryParse<StandingPage>(kind.ToString(), out var standing) => SiteLinks.Page(language, standing),
        _ => SiteLinks.Section(Enum.Parse<Section>(kind.ToString()), language),
    };

    /// <summary>The status that a page of the kind answers with.</summary>
    public static int Status(this PageKind kind) => kind switch
    {
        PageKind.NotFound => 404,
        PageKind.BadRequest => 400,
        _ => 200,
    };

    /// <summary>Where the page of an item lies, by its key.</summary>
    public static async Task<string> ItemPathAsync(this BrowsedSite site, string key, Language language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, SiteLinks.Permalink(key));
        request.Headers.AcceptLanguage.Add(new(language.Code()));
        using var answer = await site.Client.SendAsync(request);
        return answer.Headers.Location!.ToString();
    }
}
