using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>The documents.</summary>
public sealed class DocumentTable(DocumentQueries documents)
{
    internal async Task<CsvTable> OfAsync(DocumentsPage page, Func<string, string> absolute, CancellationToken cancellation)
    {
        var all = (await Translated.LoadAsync(page.Metadata.Language, documents.ListAsync, cancellation)).ByKey(own => own, document => document.Key);
        var meetings = page.Meetings.ToDictionary(meeting => meeting.Id, meeting => meeting.Key);
        var item = new ItemColumns<DocumentProfile>(document => document.Key, absolute);
        return CsvTable.Of(page.Documents, [
            item.Key,
            .. item.Names("title", all, document => (document.Text, document.Text.Title)),
            new("original_title", document => document.OriginalTitle),
            new("original_language", document => document.OriginalLanguageCode),
            .. ItemColumns<DocumentProfile>.Dates(document => document.Date),
            new("kind", document => document.KindName),
            new("kind_key", document => document.KindKey),
            new("status", document => document.Status.ToString().ToLowerInvariant()),
            new("meeting", document => document.MeetingId is { } id ? meetings.GetValueOrDefault(id) : null),
            new("languages", document => string.Join(' ', document.Versions.Select(version => version.LanguageCode))) { Type = CsvType.List },
            new("document_urls", document => string.Join(' ', document.Versions.Select(version => version.Url).OfType<string>())) { Type = CsvType.List },
            new("file_urls", document => string.Join(' ', Files(document).Select(file => absolute(SiteLinks.File(file))))) { Type = CsvType.List },
            new("file_types", document => string.Join(' ', Files(document).Select(file => file.Type.MediaType()))) { Type = CsvType.List },
            new("file_sizes", document => string.Join(' ', Files(document).Select(file => file.Length.ToString(CultureInfo.InvariantCulture)))) { Type = CsvType.List },
            new("text", document => PlainText.Of(document.Text.Html)),
            .. item.Origin(document => document.Sourcing, document => SiteLinks.Document(page.Metadata.Language, document.Path)),
        ]);
    }

    private static IEnumerable<PublicFile> Files(DocumentProfile document) => document.Versions.Select(version => version.File).OfType<PublicFile>();
}
