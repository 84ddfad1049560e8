using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Atom;

/// <summary>Makes the entries of pages that are feeds.</summary>
public sealed class AtomEntries(ItemHistoryQueries histories, ChangeEntries changes, InterfaceTexts texts)
{
    /// <summary>True when the page is a feed.</summary>
    public static bool Has(SitePage page) => page is MeetingsPage or DocumentsPage or ChangesPage;

    /// <summary>The entries of a page that is a feed, the last changed first.</summary>
    public async Task<IReadOnlyList<AtomEntry>> OfAsync(SitePage page, CancellationToken cancellation)
    {
        var entries = page switch
        {
            MeetingsPage meetings => await OfAsync(meetings, cancellation),
            DocumentsPage documents => await OfAsync(documents, cancellation),
            ChangesPage of => of.Changes.Select(change => changes.Of(change, of.Metadata.Language)),
            _ => throw new ArgumentException("The page is no feed.", nameof(page)),
        };
        return [.. entries.OrderByDescending(entry => entry.UpdatedAt)];
    }

    private async Task<IEnumerable<AtomEntry>> OfAsync(MeetingsPage page, CancellationToken cancellation)
    {
        var history = await histories.ListAsync(ItemKind.Meeting, cancellation);
        return page.Shown.Select(meeting => Entry(meeting.Key, meeting.FullName, SiteLinks.Meeting(page.Metadata.Language, meeting.Path), history, Html(meeting)));
    }

    private async Task<IEnumerable<AtomEntry>> OfAsync(DocumentsPage page, CancellationToken cancellation)
    {
        var history = await histories.ListAsync(ItemKind.Document, cancellation);
        return page.Documents.Select(document => Entry(
            document.Key, document.Text.Title, SiteLinks.Document(page.Metadata.Language, document.Path), history, Html(document)));
    }

    private static AtomEntry Entry(string key, string title, string path, IReadOnlyDictionary<string, ItemHistory> history, string html) =>
        new(key, title, path, history[key].PublishedAt, history[key].ChangedAt, html);

    private string Html(MeetingSummary meeting) =>
        AtomHtml.Paragraph(
            meeting.Status == MeetingStatus.Confirmed ? null : texts[$"Meeting.Status.{meeting.Status}"],
            DateFormatter.Format(meeting.Dates, InterfaceTexts.Current),
            meeting.Place?.City,
            meeting.Place?.State ?? texts["Meeting.PlaceUnknown"])
        + meeting.Text.Html + Sources(meeting.Sourcing);

    private string Html(DocumentProfile document) =>
        AtomHtml.Paragraph(document.KindName, document.Date is { } date ? DateFormatter.Format(date, InterfaceTexts.Current) : null)
        + document.Text.Html
        + AtomHtml.List([.. document.Versions.Where(version => version.File is not null).Select(version => AtomHtml.Link(SiteLinks.File(version.File!), FileWording.Of(texts, version.File!)))])
        + AtomHtml.List([.. document.Versions.Where(version => version.Url is not null).Select(version => AtomHtml.Link(version.Url!, document.OriginalTitle))])
        + Sources(document.Sourcing);

    private string Sources(Sourcing sourcing) => string.Concat(sourcing.Main.Select(source =>
        $"<p>{AtomHtml.Text(texts["Source.Label"])} {AtomHtml.Link(source.Url, texts["Source.Name", source.Publisher, source.Title])}</p>"));
}
