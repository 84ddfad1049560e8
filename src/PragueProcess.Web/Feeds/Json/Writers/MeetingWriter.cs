using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>One meeting.</summary>
public sealed class MeetingWriter(MeetingQueries queries) : JsonWriter<MeetingPage, MeetingDetailJson>
{
    protected override async Task<MeetingDetailJson> ContentAsync(MeetingPage page, JsonRequest request)
    {
        var (key, links) = (page.Meeting.Summary.Key, request.Links);
        var meeting = await request.AskAsync((language, cancellation) => FindAsync(key, language, cancellation));
        var documents = await request.AskAsync(async (language, cancellation) =>
            await queries.DocumentsAsync(meeting.In(language).Summary, cancellation));
        return new MeetingDetailJson(
            MeetingJson.Of(meeting.Part(own => own.Summary), links),
            [.. Enumerable.Range(0, meeting.Own.Hosts.Count).Select(position => meeting.Words(own => own.Hosts[position]))],
            meeting.Own.OfficialTitle,
            meeting.Own.Attendance,
            meeting.Own.Participants,
            meeting.Own.ParticipatingStates,
            [.. documents.Each(own => own, document => document.Key).Select(document => LinkJson.To(document, links))]);
    }

    protected override LocalizedJson TitlesOf(MeetingDetailJson content) => content.Meeting.Names;

    private async Task<MeetingDetail> FindAsync(string key, Language language, CancellationToken cancellation) =>
        await queries.DetailAsync((await queries.ListAsync(language, cancellation)).Single(meeting => meeting.Key == key), cancellation);
}
