using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A meeting.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Url">Its page, in the language of this document.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
/// <param name="Names">The name that tells it from others of the same title: title, place or month, year.</param>
/// <param name="Titles">Its title alone.</param>
/// <param name="Dates">When it takes place, as exactly as is known.</param>
/// <param name="Place">Null when it is not known.</param>
/// <param name="PlaceStatement">How much of the place the main source tells; the rest is known from elsewhere.</param>
public sealed record MeetingJson(
    string Key,
    string Url,
    string Permalink,
    LocalizedJson Names,
    LocalizedJson Titles,
    DatesJson Dates,
    KindJson Kind,
    MeetingStatus Status,
    PlaceJson? Place,
    PlaceStatement PlaceStatement,
    TextJson? Text,
    SourcingJson Sourcing)
{
    public static MeetingJson Of(Translated<MeetingSummary> meeting, JsonLinks links) => new(
        meeting.Own.Key,
        links.Meeting(meeting.Own),
        links.Permalink(meeting.Own.Key),
        NamesOf(meeting),
        LocalizedJson.Titles(meeting.Part(own => own.Text)),
        DatesJson.Of(meeting.Own.Dates)!,
        new KindJson(meeting.Own.KindKey, meeting.Words(own => own.KindName)),
        meeting.Own.Status,
        PlaceJson.Of(meeting.Maybe(own => own.Place)),
        meeting.Own.PlaceStatement,
        TextJson.Of(meeting.Own.Text),
        SourcingJson.Of(meeting.Part(own => own.Sourcing), links));

    public static LocalizedJson NamesOf(Translated<MeetingSummary> meeting) => meeting.Words(own => own.Text.IsFallback ? null : own.FullName);
}

/// <summary>The meetings, or those of a year or a kind, the latest first.</summary>
/// <param name="Year">The year whose meetings are listed; null for all years.</param>
/// <param name="Kind">The key of the kind whose meetings are listed; null for all kinds.</param>
/// <param name="Kinds">The kinds of which there are meetings.</param>
public sealed record MeetingListJson(int? Year, string? Kind, IReadOnlyList<KindCountJson> Kinds, ListJson<MeetingJson> Meetings);

/// <summary>One meeting with all that is known of it.</summary>
/// <param name="Hosts">Who hosted it, only where a source names a host.</param>
/// <param name="OfficialTitle">The title by which the process itself announced it, in English.</param>
/// <param name="Participants">How many people took part, where a source counts them.</param>
/// <param name="ParticipatingStates">How many states took part, where a source counts them.</param>
/// <param name="Documents">What it adopted or discussed.</param>
public sealed record MeetingDetailJson(
    MeetingJson Meeting,
    IReadOnlyList<LocalizedJson> Hosts,
    string? OfficialTitle,
    MeetingAttendance Attendance,
    int? Participants,
    int? ParticipatingStates,
    IReadOnlyList<LinkJson> Documents);
