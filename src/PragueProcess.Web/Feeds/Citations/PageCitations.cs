using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Citations;

/// <summary>Makes the citations of pages.</summary>
public sealed class PageCitations(InterfaceTexts texts, SiteAddress address, SiteCalendar calendar)
{
    private const string KeyPrefix = "prague-process";

    public Citation Of(PageMetadata page, HttpRequest request)
    {
        var own = page.Alternates[page.Language];
        var path = page.ItemKey is { } key ? SiteLinks.Permalink(key) : own;
        var site = texts["Site.Name"];
        return new Citation(
            KeyPrefix + Hyphenated(page.ItemKey is { } item ? $"/{item}/{page.Language.Code()}" : own),
            page.Title,
            page.Section == Section.Home ? null : site,
            page.Publisher,
            page.Language.Code(),
            address.Absolute(request, path),
            page.ChangedAt is { } changedAt ? calendar.DayOf(changedAt) : null,
            calendar.Today);
    }

    /// <summary>The citation in a sentence, in the language of the page.</summary>
    public string Write(Citation citation)
    {
        var title = texts["Cite.Title", citation.Title];
        string?[] names = [citation.Publisher, citation.Site];
        var work = string.Join(". ", [.. names.Where(name => name is not null), title]);
        return citation.Version is { } version
            ? texts["Cite.Dated", work, Written(version), citation.Url, Written(citation.Accessed)]
            : texts["Cite.Undated", work, citation.Url, Written(citation.Accessed)];
    }

    private static string Hyphenated(string path) => string.Concat(path.Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-'));

    private static string Written(DateOnly day) => DateFormatter.Format(PartialDate.Of(day), InterfaceTexts.Current);
}
