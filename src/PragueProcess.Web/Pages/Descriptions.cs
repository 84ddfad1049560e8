using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Pages;

/// <summary>What search engines and other sites may show below a page's title: its own text or the facts that it shows, in its language.</summary>
public sealed class Descriptions(InterfaceTexts texts)
{
    /// <summary>Search engines show about as much, counted in UTF-16 code units.</summary>
    public const int Limit = 160;

    /// <summary>The page's metadata with a description; without one where the page has nothing to say of itself.</summary>
    public PageMetadata Describe(SitePage page)
    {
        var description = page.Metadata.Description ?? Of(page);
        return page.Metadata with { Description = string.IsNullOrEmpty(description) ? null : PlainText.Brief(description, Limit) };
    }

    private string? Of(SitePage page) => page switch
    {
        HomePage home => Of(home.Profile),
        ObjectivesPage objectives => Sentences([.. objectives.Objectives.Select(objective => PlainText.Of(objective.Text.Html))]),
        PresidencyPage presidency => Sentences([.. presidency.Terms.Select(term => Of(term, presidency.Today))]),
        SecretariatPage { Secretariat: { } secretariat } => PlainText.Of(secretariat.Text.Html),
        MembersPage members => Fact(Count(members.Shown), string.Join(", ", members.Shown.Select(member => member.Name.Text.Title))),
        MemberPage member => Of(member.Member),
        ObserversPage { Policy: { } policy } => PlainText.Of(policy.Text.Html),
        MeetingsPage meetings => Sentences([Listed(meetings.Shown), .. meetings.Shown.Select(meeting => meeting.FullName)]),
        MeetingPage meeting => Of(meeting),
        DocumentsPage documents => Sentences([.. documents.Documents.Select(document => document.Text.Title)]),
        DocumentPage document => Of(document),
        ContactPage contact => Sentences([.. contact.Contacts.Select(Of)]),
        OpenQuestionsPage => texts["OpenQuestions.Lead"],
        ChangesPage => texts["Changes.Lead"],
        DataPage => texts["Data.Lead"],
        TextPage text => PlainText.Of(text.Content.Text.Html),
        _ => null,
    };

    private string Of(Profile profile) => Sentences(
        List(profile.Process?.Type, profile.Process?.Region),
        profile.Process is { } process ? $"{texts["Process.Founded"]} {Write(process.Founded)}" : "",
        Count(profile.Members),
        Listed(profile.Chronology.Meetings));

    private string Of(TermOfPresidency term, DateOnly today) => Fact(
        texts[term.IsPast(today) ? "Presidency.Previous" : "Presidency.Current"],
        List(term.Holder?.Text.Title ?? texts["Presidency.ToBeAnnounced"], term.Dates is { } dates ? Write(dates) : null));

    private string Of(MemberDetail member) => Sentences([
        member.Summary.Name.Text.Title,
        texts[$"Member.Category.{member.Summary.Category}"],
        .. member.Terms.Select(term => texts["Member.Role.Chair", Write(term.Dates!)]),
        member.Initiatives.Count > 0 ? texts["Member.Role.Lead"] : "",
        member.Meetings.Count > 0 ? texts.Count("Member.Role.Venue", member.Meetings.Count) : "",
        PlainText.Of(member.Summary.Name.Text.Html),
        List([.. member.Names.Values.Distinct().Where(name => name != member.Summary.Name.Text.Title)])]);

    private string Of(MeetingPage page)
    {
        var meeting = page.Meeting.Summary;
        return Sentences([
            meeting.Status == MeetingStatus.Confirmed ? "" : texts[$"Meeting.Status.{meeting.Status}"],
            List(meeting.Text.Title, DateFormatter.Spoken(meeting.Dates, InterfaceTexts.Current), Write(meeting.Place) ?? texts["Meeting.PlaceUnknown"]),
            .. page.Documents.Select(document => document.Text.Title),
            PlainText.Of(meeting.Text.Html)]);
    }

    private static string Of(DocumentPage page) => Sentences(
        page.Document.Text.Title,
        List(page.Document.KindName, page.Document.Date is { } date ? Write(date) : null),
        page.Meeting?.FullName,
        PlainText.Of(page.Document.Text.Html));

    private string Of(ContactProfile contact) => Fact(
        contact.Text.Title, List(contact.Street, Write(contact.Place), contact.Email, contact.Telephone));

    private string Count(IReadOnlyCollection<MemberSummary> members)
    {
        string Of(string key, MemberCategory category) => texts.Count(key, members.Count(member => member.Category == category));
        return texts["Members.CountOfBoth", Of("Members.States", MemberCategory.State), Of("Members.Organisations", MemberCategory.Organisation)];
    }

    private string Listed(IReadOnlyList<MeetingSummary> meetings) => List(
        texts.Count("Meetings.Listed", meetings.Count),
        meetings.Count > 0 ? Write(new PartialDateRange(new PartialDate(meetings[^1].Year), new PartialDate(meetings[0].Year))) : null);

    private string Fact(string label, string value) => texts["Description.Fact", label, value];

    private static string Write(PartialDateRange dates) => DateFormatter.Format(dates, InterfaceTexts.Current);

    private static string? Write(PlaceName? place) => place is { City: { } city } ? $"{city} ({place.State})" : place?.State;

    private static string List(params IReadOnlyList<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Sentences(params IReadOnlyList<string?> parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => part!.TrimEnd('.') + "."));
}
