using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Calendars;

/// <summary>Makes the calendar events of meetings.</summary>
public sealed class MeetingEvents(InterfaceTexts texts)
{
    /// <summary>True when a calendar can show the meeting: its first and last days are known.</summary>
    public static bool HasDays(MeetingSummary meeting) => meeting.Dates.Precision == DatePrecision.Day;

    /// <summary>The event of a meeting, whole days long.</summary>
    /// <param name="history">When it changed.</param>
    /// <param name="url">The meeting's page, absolute.</param>
    public CalendarEvent Of(MeetingSummary meeting, ItemHistory history, string url)
    {
        var made = new CalendarEvent
        {
            Uid = StableId.Of(meeting.Key).ToString(),
            DtStamp = Instant(history.ChangedAt),
            Created = Instant(history.PublishedAt),
            LastModified = Instant(history.ChangedAt),
            Sequence = history.Changes,
            Start = new CalDateTime(meeting.Dates.First),
            // The first day that is no longer part of it (RFC 5545, 3.6.1).
            End = new CalDateTime(meeting.Dates.Last.AddDays(1)),
            Summary = SummaryOf(meeting),
            Description = DescriptionOf(meeting),
            Location = meeting.Place is { City: { } city } place ? $"{city}, {place.State}" : meeting.Place?.State,
            Status = StatusOf(meeting.Status),
            Transparency = TransparencyType.Transparent,
            Url = new Uri(url),
        };
        made.Categories.Add(meeting.KindName);
        made.Properties["SUMMARY"]!.Parameters.Add(new CalendarParameter("LANGUAGE", meeting.Text.Language.Code()));
        return made;
    }

    private static CalDateTime Instant(DateTimeOffset instant) => new(instant.UtcDateTime, hasTime: true);

    // Not every calendar shows the status.
    private string SummaryOf(MeetingSummary meeting) => meeting.Status == MeetingStatus.Confirmed
        ? meeting.FullName
        : texts["Description.Fact", texts[$"Meeting.Status.{meeting.Status}"], meeting.FullName];

    private string DescriptionOf(MeetingSummary meeting)
    {
        var sources = meeting.Sourcing.Main.Select(source =>
            $"{texts["Source.Label"]} {texts["Source.Name", source.Publisher, source.Title]}, {source.Url}");
        return string.Join('\n', sources.Prepend(PlainText.Of(meeting.Text.Html)).Where(line => line.Length > 0));
    }

    // RFC 5545, 3.8.1.11, knows no postponed event: the new days are yet to be fixed.
    private static string StatusOf(MeetingStatus status) => status switch
    {
        MeetingStatus.Cancelled => EventStatus.Cancelled,
        MeetingStatus.Postponed => EventStatus.Tentative,
        _ => EventStatus.Confirmed,
    };
}
