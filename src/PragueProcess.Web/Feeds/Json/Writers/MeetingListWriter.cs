using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The meetings that the page shows.</summary>
public sealed class MeetingListWriter(MeetingQueries queries) : JsonWriter<MeetingsPage, MeetingListJson>
{
    public override bool IsList => true;

    public override bool Holds(SitePage page, string key) => KeysOf((MeetingsPage)page).Contains(key);

    protected override async Task<MeetingListJson> ContentAsync(MeetingsPage page, JsonRequest request)
    {
        var meetings = await request.AskAsync(queries.ListAsync);
        var kinds = await request.AskAsync(queries.KindsAsync);
        var shown = KeysOf(page).ToHashSet();
        return new MeetingListJson(
            page.Year,
            page.Kind,
            [.. kinds.Each(own => own, kind => kind.Key).Select(kind => new KindCountJson(kind.Own.Key, kind.Words(own => own.Name), kind.Own.Count))],
            request.List(
                meetings.Each(own => own.Where(meeting => shown.Contains(meeting.Key)), meeting => meeting.Key),
                meeting => meeting.Key,
                meeting => MeetingJson.Of(meeting, request.Links)));
    }

    protected override LocalizedJson? TitlesOf(MeetingListJson content) => content.Year is { } year
        ? LocalizedJson.Of(language => $"{InterfaceTexts.In(language, $"Navigation.{Section.Meetings}")} {year}")
        : null;

    private static IReadOnlyList<string> KeysOf(MeetingsPage page) => [.. page.Shown.Select(meeting => meeting.Key)];
}
