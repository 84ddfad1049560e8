using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds;

/// <summary>Where the twins of a page stand.</summary>
public static class TwinPaths
{
    private const string FilePrefix = "prague-process";

    /// <summary>The path of a page's twin; of a filtered list with its query.</summary>
    public static string Of(SitePage page, TwinFormat format) => format.PathOf(PathOf(page));

    /// <summary>The value of <c>Content-Disposition</c> by which a twin is saved under a name that says what it is, e.g. <c>prague-process-fr-membres.csv</c>.</summary>
    public static string Attachment(SitePage page, TwinFormat format) => new ContentDispositionHeaderValue("attachment")
    {
        FileName = $"{FilePrefix}{page.Metadata.Alternates[page.Metadata.Language].Replace('/', '-')}.{format.Extension}",
    }.ToString();

    private static string PathOf(SitePage page)
    {
        var language = page.Metadata.Language;
        return page switch
        {
            MembersPage members => On(members.On, SiteLinks.MembersOfRole(language, members.Filter)),
            PresidencyPage presidency => On(presidency.On, SiteLinks.Section(Section.Presidency, language)),
            MeetingsPage { Kind: { } kind } meetings => SiteLinks.MeetingsOfKind(language, kind, meetings.Year),
            ChangesPage changes => SiteLinks.Changes(language, changes.Number),
            _ => page.Metadata.Alternates[language],
        };
    }

    private static string On(DateOnly? day, string path) =>
        day is null ? path : QueryHelpers.AddQueryString(path, "on", day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
