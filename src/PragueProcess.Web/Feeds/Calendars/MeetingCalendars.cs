using Ical.Net;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Calendars;

/// <summary>Makes the calendars of the meetings, of a year's or a kind's, and of one.</summary>
public sealed class MeetingCalendars(MeetingEvents events, SiteAddress address, InterfaceTexts texts)
{
    private const string Program = "-//Prague Process//Meetings//EN";
    private const string Daily = "P1D";

    /// <summary>The calendar of a page that has one.</summary>
    /// <param name="histories">When each meeting changed, by key.</param>
    public Calendar Of(SitePage page, IReadOnlyDictionary<string, ItemHistory> histories, HttpRequest request)
    {
        IReadOnlyList<MeetingSummary> shown = page is MeetingPage one ? [one.Meeting.Summary] : ((MeetingsPage)page).Shown;
        var language = page.Metadata.Language;
        string Url(MeetingSummary meeting) => address.Absolute(request, SiteLinks.Meeting(language, meeting.Path));

        var calendar = new Calendar { ProductId = Program };
        Describe(calendar, NameOf(page), DescriptionOf(shown.Where(meeting => !MeetingEvents.HasDays(meeting)), Url));
        calendar.AddProperty("URL", address.Absolute(request, page.Metadata.CanonicalPath));
        Add(calendar, "SOURCE", "URI", new Uri(address.Absolute(request, TwinPaths.Of(page, TwinFormat.Calendar))));
        calendar.Events.AddRange(shown.Where(MeetingEvents.HasDays).Select(meeting => events.Of(meeting, histories[meeting.Key], Url(meeting))));
        return calendar;
    }

    // The names of RFC 7986 first, then those that older programs read.
    private static void Describe(Calendar calendar, string name, string description)
    {
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("DESCRIPTION", description);
        Add(calendar, "REFRESH-INTERVAL", "DURATION", Daily);
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-WR-CALDESC", description);
        calendar.AddProperty("X-PUBLISHED-TTL", Daily);
    }

    private static void Add(Calendar calendar, string name, string type, object value)
    {
        var property = new CalendarProperty(name, value);
        property.AddParameter("VALUE", type);
        calendar.AddProperty(property);
    }

    private string NameOf(SitePage page) => texts["Layout.Title", page is MeetingsPage { Kind: { } kind } filtered
        ? texts["Description.Fact", page.Metadata.Title, filtered.Kinds.Single(known => known.Key == kind).Name]
        : page.Metadata.Title];

    private string DescriptionOf(IEnumerable<MeetingSummary> leftOut, Func<MeetingSummary, string> url)
    {
        var lines = leftOut.Select(meeting => $"{Titled(meeting)}, {url(meeting)}").ToList();
        return lines.Count == 0
            ? texts["Calendar.Lead"]
            : string.Join('\n', [texts["Calendar.Lead"], texts.Count("Calendar.LeftOut", lines.Count), .. lines]);
    }

    private static string Titled(MeetingSummary meeting) => string.Join(", ", new[]
    {
        meeting.Text.Title, meeting.Place?.Brief, DateFormatter.Format(meeting.Dates, meeting.Text.Wanted),
    }.OfType<string>());
}
