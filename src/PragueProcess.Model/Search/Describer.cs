using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Search;

/// <summary>Says in one language what items of each kind can be found by.</summary>
internal sealed class Describer(PublishedContent content, Language language)
{
    public Description Describe(TypedRow row) => row switch
    {
        Process process => Of(process),
        Member member => Of(member),
        Observer observer => Titled(observer) with { Names = TitlesOf(observer) },
        PresidencyTerm term => Of(term),
        Initiative initiative => Of(initiative),
        Secretariat secretariat => Of(secretariat),
        Meeting meeting => Of(meeting),
        Document document => Of(document),
        Contact contact => Of(contact),
        _ => Titled(row),
    };

    private Description Titled(TypedRow row) => new()
    {
        Title = content.Title(row.Id, language),
        TitleLanguageCode = content.Text(row.Id, language)?.Language.Code(),
    };

    private Description Of(Process process) => Titled(process) with
    {
        Names = [content.Text(process.Id, language)?.ShortTitle],
        Facts = [process.Type.Name[language], process.Region.Name[language], When(process.Founded), process.FormalAssociation],
    };

    private Description Of(Member member) => Titled(member) with
    {
        Names = [member.SourceName, .. TitlesOf(member), .. member.Aliases],
        Facts = [When(member.Participation)],
    };

    private Description Of(PresidencyTerm term) => new()
    {
        Title = term.HolderId is { } holder ? content.Title(holder, language) : "",
        Names = term.HolderId is { } named ? TitlesOf(named) : [],
        Facts = [When(term.Dates)],
    };

    private Description Of(Initiative initiative) => Titled(initiative) with
    {
        Facts =
        [
            When(initiative.Dates),
            .. initiative.Leads.OrderBy(lead => lead.Position).Select(lead => content.Title(lead.MemberId, language)),
            .. NamesOf(initiative.Funder),
        ],
    };

    private Description Of(Secretariat secretariat) => Titled(secretariat) with
    {
        Names = NamesOf(secretariat.Provider),
        Facts = [.. PlaceNames(secretariat.Seat), .. NamesOf(secretariat.Funder)],
    };

    private Description Of(Meeting meeting)
    {
        var titled = Titled(meeting);
        var brief = meeting.Place is null ? null : meeting.Place.City?[language] ?? content.StateName(meeting.Place, language);
        return titled with
        {
            Title = MeetingNames.Full(titled.Title, content.Text(meeting.Id, language)!.Language, brief, meeting.Dates.ToRange()),
            Names = [meeting.OfficialTitle, .. PlaceAliases(meeting.Place)],
            Facts =
            [
                meeting.Kind.Name[language],
                When(meeting.Dates),
                .. PlaceNames(meeting.Place),
                .. meeting.Hosts.OrderBy(host => host.Position).SelectMany(host => NamesOf(host.Organisation)),
                .. content.Rows.OfType<Document>().Where(document => document.MeetingId == meeting.Id).SelectMany(Titles).Distinct(),
            ],
        };
    }

    private Description Of(Document document) => new()
    {
        Title = document.OriginalTitle,
        TitleLanguageCode = document.OriginalLanguageCode,
        Translation = content.Title(document.Id, language),
        Facts = [document.Kind.Name[language], When(document.Date)],
        Files = [.. document.Versions.Where(version => version.LanguageCode == language.Code()).Select(version => version.File?.Text)],
    };

    private Description Of(Contact contact) => Titled(contact) with
    {
        Facts =
        [
            .. contact.Recipient.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            contact.Street, .. PlaceNames(contact.Place), contact.Email, contact.Telephone, contact.Website,
        ],
    };

    private IEnumerable<string?> TitlesOf(TypedRow row) => TitlesOf(row.Id);

    private IEnumerable<string?> TitlesOf(int itemId) => content.Item(itemId).Texts.SelectMany(text => new[] { text.Title, text.ShortTitle });

    private IEnumerable<string> Titles(Document document) => [document.OriginalTitle, content.Title(document.Id, language)];

    private IEnumerable<string> PlaceNames(Place? place) =>
        place is null ? [] : new[] { place.City?[language], content.StateName(place, language) }.OfType<string>();

    private IEnumerable<string> PlaceAliases(Place? place) =>
        place is null ? [] : [.. place.Aliases, .. content.MemberAt(place)?.Aliases ?? []];

    private IEnumerable<string> NamesOf(Organisation? organisation) =>
        organisation is null ? [] : new[] { organisation.Name[language], organisation.Acronym?[language] }.OfType<string>();

    private string? When(StoredDates? dates) => dates is null ? null : DateFormatter.Format(dates.ToRange(), language);
}
