using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Pages;

/// <summary>The whole profile at a glance.</summary>
public sealed record HomePage(PageMetadata Metadata, Profile Profile, DateOnly Today) : SitePage(Metadata);

public sealed record ObjectivesPage(PageMetadata Metadata, IReadOnlyList<Statement> Objectives, IReadOnlyList<Statement> Priorities) : SitePage(Metadata);

/// <summary>The presidency, and who held it on a day when one is asked for.</summary>
public sealed record PresidencyPage(
    PageMetadata Metadata, IReadOnlyList<TermOfPresidency> Terms, DateOnly Today, DateOnly? On) : SitePage(Metadata);

public sealed record SecretariatPage(
    PageMetadata Metadata, SecretariatProfile? Secretariat, IReadOnlyList<InitiativeProfile> Initiatives) : SitePage(Metadata);

/// <summary>The members, or those of a role or of a day.</summary>
public sealed record MembersPage(PageMetadata Metadata, Membership Membership, MemberFilter Filter, DateOnly? On) : SitePage(Metadata)
{
    /// <summary>The members that role and day leave.</summary>
    public IReadOnlyList<MemberSummary> Shown =>
        [.. (On is { } day ? Membership.On(day) : Membership.Members).Where(member => member.Matches(Filter))];
}

public sealed record MemberPage(PageMetadata Metadata, MemberDetail Member) : SitePage(Metadata);

public sealed record ObserversPage(PageMetadata Metadata, IReadOnlyList<ObserverProfile> Observers, PageText? Policy) : SitePage(Metadata);

/// <summary>The meetings, or those of a year or a kind.</summary>
public sealed record MeetingsPage(
    PageMetadata Metadata, Chronology Chronology, IReadOnlyList<MeetingKindCount> Kinds, int? Year, string? Kind) : SitePage(Metadata)
{
    /// <summary>The years in which meetings were held, the latest first.</summary>
    public IEnumerable<IGrouping<int, MeetingSummary>> Years => Chronology.Meetings.GroupBy(meeting => meeting.Year);

    /// <summary>The meetings that year and kind leave.</summary>
    public IReadOnlyList<MeetingSummary> Shown => [.. Chronology.Meetings
        .Where(meeting => (Year is null || meeting.Year == Year) && (Kind is null || meeting.KindKey == Kind))];
}

/// <summary>One meeting with those before, after and of its kind.</summary>
public sealed record MeetingPage(
    PageMetadata Metadata, MeetingDetail Meeting, IReadOnlyList<DocumentProfile> Documents, Chronology Chronology) : SitePage(Metadata);

public sealed record DocumentsPage(
    PageMetadata Metadata, IReadOnlyList<DocumentProfile> Documents, IReadOnlyList<MeetingSummary> Meetings, PageText? Introduction) : SitePage(Metadata);

public sealed record DocumentPage(PageMetadata Metadata, DocumentProfile Document, MeetingSummary? Meeting) : SitePage(Metadata);

public sealed record ContactPage(PageMetadata Metadata, IReadOnlyList<ContactProfile> Contacts) : SitePage(Metadata);

/// <summary>What the site does not know.</summary>
public sealed record OpenQuestionsPage(
    PageMetadata Metadata, IReadOnlyList<OpenQuestion> Questions, IReadOnlyDictionary<string, ItemName> Items) : SitePage(Metadata);

/// <summary>What changed on the site, page by page.</summary>
public sealed record ChangesPage(
    PageMetadata Metadata, IReadOnlyList<WordedChange> Changes, int Number, bool HasMore) : SitePage(Metadata);

/// <summary>In which forms programs read the site, and by which licence.</summary>
/// <param name="Licence">The licence of the data as an SPDX identifier; null until somebody has chosen one.</param>
public sealed record DataPage(PageMetadata Metadata, string? Licence) : SitePage(Metadata);

/// <summary>A page of free text.</summary>
public sealed record TextPage(PageMetadata Metadata, PageText Content) : SitePage(Metadata);

/// <summary>The answer to a query, or what it holds of one kind.</summary>
public sealed record SearchPage(PageMetadata Metadata, SearchResults Results, ItemKind? Kind) : SitePage(Metadata);
