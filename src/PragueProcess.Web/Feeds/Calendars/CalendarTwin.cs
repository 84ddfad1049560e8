using Ical.Net.Serialization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Calendars;

/// <summary>Meetings for calendars (RFC 5545 and RFC 7986). Only those whose days are known: a calendar has no place for a month.</summary>
public sealed class CalendarTwin(MeetingCalendars calendars, ItemHistoryQueries histories) : Twin
{
    public override TwinFormat Format => TwinFormat.Calendar;

    public override bool Has(SitePage page) => page switch
    {
        MeetingsPage meetings => meetings.Shown.Any(MeetingEvents.HasDays),
        MeetingPage meeting => MeetingEvents.HasDays(meeting.Meeting.Summary),
        _ => false,
    };

    public override async Task WriteAsync(ActionContext action, ViewResult view, SitePage page)
    {
        var http = action.HttpContext;
        var history = await histories.ListAsync(ItemKind.Meeting, http.RequestAborted);
        http.Response.Headers.ContentDisposition = TwinPaths.Attachment(page, Format);
        await http.Response.WriteAsync(new CalendarSerializer().SerializeToString(calendars.Of(page, history, http.Request))!);
    }
}
