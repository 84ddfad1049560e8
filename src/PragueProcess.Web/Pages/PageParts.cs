using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Pages;

/// <summary>The tile map; members that are not shown fade, but keep their place.</summary>
public sealed record MemberMap(IReadOnlyList<MemberSummary> Members, IReadOnlyCollection<MemberSummary> Shown);

/// <summary>Meetings below headings of their years, with the terms of presidency that fall into each.</summary>
/// <param name="Heading">The headings' level, 2 or 3.</param>
public sealed record MeetingsByYear(IEnumerable<MeetingSummary> Meetings, IReadOnlyList<TermOfPresidency> Terms, int Heading);

/// <summary>What is written of an item beyond its main source.</summary>
public sealed record Complement(LocalText Text, Sourcing Sourcing);

/// <summary>Who holds the presidency, and who held it before.</summary>
public sealed record PresentPresidency(IReadOnlyList<TermOfPresidency> Terms, DateOnly Today);

/// <summary>Who held the presidency on a day.</summary>
public sealed record PastPresidency(DateOnly Day, IReadOnlyList<PresidencyOnDay> Holders);

/// <summary>The meetings before and after today.</summary>
public sealed record MeetingsAround(IReadOnlyList<MeetingSummary> Meetings, DateOnly Today);

/// <summary>The observers, and what the process says of observing.</summary>
public sealed record Observership(IReadOnlyList<ObserverProfile> Observers, PageText? Policy);

/// <summary>That the number of member States is not clear.</summary>
public sealed record MemberCountNote(Finding Finding, IReadOnlyList<MemberSummary> Members);

/// <summary>One bar of a timeline.</summary>
public sealed record TimelineBarPart(Timeline Timeline, TimelineBar Bar);

/// <summary>One meeting on a timeline.</summary>
public sealed record TimelineMarkPart(Timeline Timeline, TimelineMark Mark);

/// <summary>Asks how something was on a day.</summary>
/// <param name="Path">The page that answers.</param>
/// <param name="Day">The day that is shown; null for today.</param>
public sealed record DayForm(string Path, DateOnly? Day);

/// <summary>The search field, with the query that it holds.</summary>
public sealed record SearchForm(Language Language, string Query = "");
