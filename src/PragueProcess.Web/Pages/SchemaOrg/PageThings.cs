using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>Says in the vocabulary of schema.org what a page shows.</summary>
/// <param name="page">The page.</param>
/// <param name="absolute">Makes the absolute address of a path.</param>
internal sealed class PageThings(PageMetadata page, Func<string, string> absolute)
{
    private string Url => absolute(page.CanonicalPath);

    private string? ItemId => page.ItemKey is { } key ? absolute(SiteLinks.Permalink(key)) : null;

    /// <summary>The site, under the bare address: search engines take a site's name from there (Google, “Provide a site name”).</summary>
    public WebSite Site(string name) => new()
    {
        Id = absolute("/#site"),
        Name = name,
        AlternateName = name == page.Title ? null : [page.Title],
        Url = absolute(SiteLinks.Root),
        InLanguage = [.. Languages.All.Select(language => language.Code())],
    };

    /// <summary>The process, as its profile shows it.</summary>
    public Organization Process(Profile profile) => new()
    {
        Id = absolute("/#process"),
        Name = page.Title,
        Url = Url,
        SameAs = Some([.. profile.Contacts.Select(contact => contact.Website).OfType<string>(), .. profile.Process?.Sourcing.Main.Select(source => source.Url) ?? []]),
        FoundingDate = profile.Process?.Founded.Start?.ToString(),
        Address = Some(profile.Contacts.Where(contact => contact.Place is not null).Select(Address)),
        ContactPoint = Some(profile.Contacts.Where(contact => (contact.Email ?? contact.Telephone) is not null).Select(Point)),
        Member = Some(profile.Members.Select(Named)),
    };

    public Thing Member(MemberDetail member)
    {
        var summary = member.Summary;
        var others = Some(member.Names.Values.Distinct().Where(name => name != summary.Name.Text.Title));
        return Named(summary) switch
        {
            Country country => country with { Id = ItemId, Url = Url, AlternateName = others, Identifier = summary.Name.Code },
            var named => named with { Id = ItemId, Url = Url, AlternateName = others },
        };
    }

    /// <summary>
    /// The meeting; null for one of which the day or the place is not known: search engines demand both
    /// (Google, “Event structured data”), and the site invents neither.
    /// </summary>
    public Event? Meeting(MeetingDetail meeting) => meeting.Summary is { Place: { } place, Dates: { Precision: DatePrecision.Day } dates } summary
        ? new Event
        {
            Id = ItemId,
            Name = summary.FullName,
            AlternateName = meeting.OfficialTitle is { } title ? [title] : null,
            Url = Url,
            StartDate = dates.Start!.ToString(),
            EndDate = dates.End!.ToString(),
            EventStatus = Event.Status(summary.Status),
            EventAttendanceMode = Event.AttendanceMode(meeting.Attendance),
            Location = new Place { Name = place.Brief, Address = Address(place) },
            Organizer = Some(meeting.Hosts.Select(host => new Organization { Name = host })),
        }
        : null;

    public DigitalDocument Document(DocumentProfile document)
    {
        var own = document.Versions.SingleOrDefault(version => version.LanguageCode == document.OriginalLanguageCode);
        return new DigitalDocument
        {
            Id = ItemId,
            Name = document.OriginalTitle,
            AlternateName = document.HasTranslatedTitle ? [document.Text.Title] : null,
            Url = Url,
            SameAs = own?.Url is { } address ? [address] : null,
            InLanguage = own?.LanguageCode,
            DatePublished = document.Date?.Start?.ToString(),
            WorkTranslation = Some(document.Versions.Where(version => version != own)
                .Select(version => new DigitalDocument { InLanguage = version.LanguageCode, Url = version.File is { } file ? absolute(SiteLinks.File(file)) : version.Url })),
        };
    }

    /// <summary>The lists of the site as data.</summary>
    /// <param name="licence">An SPDX identifier; null when none is chosen.</param>
    public Dataset Dataset(string description, string? licence) => new()
    {
        Name = page.Title,
        Description = description,
        Url = Url,
        InLanguage = page.Language.Code(),
        License = licence is null ? null : SpdxLicence.AddressOf(licence),
        Distribution = [.. DataFile.All.Select(file => new DataDownload
        {
            EncodingFormat = file.Format.BareType,
            ContentUrl = absolute(file.PathIn(page.Language)),
        })],
    };

    /// <summary>The way from the home page to the page, both included.</summary>
    /// <param name="home">What the home page is called on the way.</param>
    public BreadcrumbList Breadcrumbs(string home)
    {
        Breadcrumb[] steps = [new(home, SiteLinks.Home(page.Language)), .. page.Breadcrumbs, new(page.Title, page.CanonicalPath)];
        return new() { ItemListElement = [.. steps.Select((step, index) => new ListItem { Position = index + 1, Name = step.Title, Item = absolute(step.Path) })] };
    }

    private static Thing Named(MemberSummary member) => member.Category == MemberCategory.State
        ? new Country { Name = member.Name.Text.Title }
        : new Organization { Name = member.Name.Text.Title };

    private static ContactPoint Point(ContactProfile contact) => new() { Email = contact.Email, Telephone = contact.Telephone };

    private static PostalAddress Address(ContactProfile contact) => Address(contact.Place!) with
    {
        Name = contact.Recipient.Count > 0 ? string.Join(", ", contact.Recipient) : null,
        StreetAddress = contact.Street,
    };

    private static PostalAddress Address(PlaceName place) => new() { AddressLocality = place.City, AddressCountry = place.State };

    private static List<T>? Some<T>(IEnumerable<T> things) => things.ToList() is { Count: > 0 } some ? some : null;
}
