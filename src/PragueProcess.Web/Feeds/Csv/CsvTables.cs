using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>The tables that pages are.</summary>
public sealed class CsvTables(MemberTable members, MeetingTable meetings, DocumentTable documents, TermTable terms, SiteAddress address)
{
    /// <summary>True when the page is a table.</summary>
    public static bool Has(SitePage page) => page is MembersPage or MeetingsPage or DocumentsPage or PresidencyPage;

    /// <summary>The table of a page that is one.</summary>
    public Task<CsvTable> OfAsync(SitePage page, HttpRequest request)
    {
        string Absolute(string path) => address.Absolute(request, path);
        var cancellation = request.HttpContext.RequestAborted;
        return page switch
        {
            MembersPage of => members.OfAsync(of, Absolute, cancellation),
            MeetingsPage of => meetings.OfAsync(of, Absolute, cancellation),
            DocumentsPage of => documents.OfAsync(of, Absolute, cancellation),
            PresidencyPage of => terms.OfAsync(of, Absolute, cancellation),
            _ => throw new ArgumentException("The page is no table.", nameof(page)),
        };
    }
}
