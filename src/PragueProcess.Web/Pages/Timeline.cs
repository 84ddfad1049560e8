using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Pages;

/// <summary>
/// The drawing of meetings, presidencies and initiatives: where everything stands, across in per cent of the plot, down in pixels.
/// It ends at its last fact, not today: empty years would look like a dead process.
/// </summary>
public sealed class Timeline
{
    private const int Head = 18;
    private const string Conference = "ministerial-conference";
    private const string SeniorOfficials = "senior-officials";
    private static readonly string[] LaneKeys = ["Presidency", "Initiative", "Conferences", "SeniorOfficials", "Groups"];

    private readonly int _laneHeight;
    private readonly DateOnly _start;
    private readonly DateOnly _end;

    private Timeline(Chronology chronology, InterfaceTexts texts, int laneHeight)
    {
        _laneHeight = laneHeight;
        var days = chronology.Meetings.SelectMany(meeting => Days(meeting.Dates))
            .Concat(chronology.Terms.Where(term => term.Dates is not null).SelectMany(term => Days(term.Dates!)))
            .Concat(chronology.Initiatives.SelectMany(initiative => Days(initiative.Dates)))
            .Concat(chronology.Founded is { } founded ? Days(founded) : [])
            .DefaultIfEmpty(DateOnly.MinValue).ToList();
        (_start, _end) = (new DateOnly(days.Min().Year, 1, 1), new DateOnly(days.Max().Year + 1, 1, 1));
        Lanes = [.. LaneKeys.Select(lane => texts[$"Timeline.{lane}"])];
        Bars = [.. chronology.Terms.Where(term => term is { Holder: not null, Dates: not null }).Select(term => Bar(term.Dates!, 0, term.Holder!.Text.Title)),
            .. chronology.Initiatives.Select(initiative => Bar(initiative.Dates, 1, initiative.Text.ShortTitle))];
        Marks = [.. chronology.Meetings.Select(Mark)];
        LastMeeting = chronology.Meetings.Count > 0 ? chronology.Meetings[0].Dates.Last : null;
    }

    /// <summary>The names of the lanes, from the top.</summary>
    public IReadOnlyList<string> Lanes { get; }

    public IReadOnlyList<TimelineBar> Bars { get; }

    public IReadOnlyList<TimelineMark> Marks { get; }

    /// <summary>The last day of the last meeting, after which none is listed; null when there is none at all.</summary>
    public DateOnly? LastMeeting { get; }

    /// <summary>The first days of all years, and of the year after the last.</summary>
    public IEnumerable<DateOnly> Years => Enumerable.Range(_start.Year, _end.Year - _start.Year + 1).Select(year => new DateOnly(year, 1, 1));

    /// <summary>Where the lanes end.</summary>
    public int Bottom => Head + (Lanes.Count * _laneHeight) + 4;

    /// <summary>The whole drawing's height.</summary>
    public int Height => Bottom + 24;

    /// <summary>A timeline for the meetings' page.</summary>
    public static Timeline Full(Chronology chronology, InterfaceTexts texts) => new(chronology, texts, 38);

    /// <summary>A timeline for the home page.</summary>
    public static Timeline Small(Chronology chronology, InterfaceTexts texts) => new(chronology, texts, 28);

    /// <summary>The middle of a lane.</summary>
    public int Middle(int lane) => Head + (lane * _laneHeight) + (_laneHeight / 2);

    /// <summary>Where a day stands, e.g. <c>45.2%</c>.</summary>
    public string X(DateOnly day) => Share(day.DayNumber - _start.DayNumber);

    /// <summary>How wide the days from the first to the last are.</summary>
    public string Width(DateOnly first, DateOnly last) => Share(last.DayNumber - first.DayNumber);

    private string Share(int days) => (days / (double)(_end.DayNumber - _start.DayNumber)).ToString("0.##%", CultureInfo.InvariantCulture);

    private TimelineBar Bar(PartialDateRange dates, int lane, string label)
    {
        var start = dates.Start ?? PartialDate.Of(_start);
        var end = dates.End ?? PartialDate.Of(_end.AddDays(-1));
        return new TimelineBar(start.First, start.Last.AddDays(1), end.First, end.Last.AddDays(1), lane, label);
    }

    private static TimelineMark Mark(MeetingSummary meeting) => meeting.KindKey switch
    {
        Conference => new TimelineMark(meeting.Dates, 2, TimelineShape.Diamond),
        SeniorOfficials => new TimelineMark(meeting.Dates, 3, TimelineShape.Disc),
        _ => new TimelineMark(meeting.Dates, 4, TimelineShape.Ring),
    };

    private static IEnumerable<DateOnly> Days(PartialDateRange range) =>
        new[] { range.Start?.First, range.Start?.Last, range.End?.First, range.End?.Last }.OfType<DateOnly>();
}

/// <summary>A span of time: it may begin between the first two days and end between the last two, and lasts in between.</summary>
public sealed record TimelineBar(DateOnly MayBegin, DateOnly Begun, DateOnly MayEnd, DateOnly Ended, int Lane, string Label);

/// <summary>How a meeting is drawn.</summary>
public enum TimelineShape
{
    Diamond,
    Disc,
    Ring,
}

/// <summary>A meeting in its lane; one without a day is a dashed box as wide as its month.</summary>
public sealed record TimelineMark(PartialDateRange Dates, int Lane, TimelineShape Shape);
