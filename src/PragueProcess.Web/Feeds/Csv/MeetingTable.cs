using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>The meetings that a page shows.</summary>
public sealed class MeetingTable(MeetingQueries meetings)
{
    internal async Task<CsvTable> OfAsync(MeetingsPage page, Func<string, string> absolute, CancellationToken cancellation)
    {
        var all = (await Translated.LoadAsync(page.Metadata.Language, meetings.ListAsync, cancellation)).ByKey(own => own, meeting => meeting.Key);
        var item = new ItemColumns<MeetingSummary>(meeting => meeting.Key, absolute);
        return CsvTable.Of(page.Shown, [
            item.Key,
            .. item.Names("title", all, meeting => (meeting.Text, meeting.FullName)),
            .. ItemColumns<MeetingSummary>.Dates(meeting => meeting.Dates),
            new("kind", meeting => meeting.KindName),
            new("kind_key", meeting => meeting.KindKey),
            new("status", meeting => meeting.Status.ToString().ToLowerInvariant()),
            new("city", meeting => meeting.Place?.City),
            new("country", meeting => meeting.Place?.State),
            new("country_code", meeting => meeting.Place?.Code),
            new("text", meeting => PlainText.Of(meeting.Text.Html)),
            .. item.Origin(meeting => meeting.Sourcing, meeting => SiteLinks.Meeting(page.Metadata.Language, meeting.Path)),
        ]);
    }
}
