using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Pages;

/// <summary>Makes the metadata of content pages.</summary>
public sealed class PageMetadataFactory(InterfaceTexts texts, ContentVersionQueries versions, ProcessQueries process)
{
    /// <summary>The metadata of a section's own page.</summary>
    public async Task<PageMetadata> ForSectionAsync(Section section, Language language, CancellationToken cancellation) => new()
    {
        Title = texts[$"Navigation.{section}"],
        Language = language,
        Section = section,
        Alternates = Languages.All.ToDictionary(l => l, l => SiteLinks.Section(section, l)),
        Publisher = await process.SitePublisherAsync(cancellation),
        ChangedAt = await versions.ChangedAtAsync(SectionKinds.Of(section), cancellation),
    };

    /// <summary>The metadata of an item's page.</summary>
    /// <param name="link">Makes the item's address of a language and its path there.</param>
    public async Task<PageMetadata> ForItemAsync(
        Section? section, LocalText text, string title, Resolution.Found found, Func<Language, string, string> link, CancellationToken cancellation) => new()
        {
            Title = title,
            TitleLanguageCode = text.IsFallback ? text.Language.Code() : null,
            Language = text.Wanted,
            ItemKey = found.Key,
            Section = section,
            Alternates = found.Paths.ToDictionary(pair => pair.Key, pair => link(pair.Key, pair.Value)),
            Untranslated = found.Untranslated,
            SourceLanguage = text.SourceLanguage,
            Breadcrumbs = section is { } parent ? [new Breadcrumb(texts[$"Navigation.{parent}"], SiteLinks.Section(parent, text.Wanted))] : [],
            Publisher = await process.SitePublisherAsync(cancellation),
            ChangedAt = found.ChangedAt,
        };

    /// <summary>The metadata of a meeting's page, which stands below its year.</summary>
    public async Task<PageMetadata> ForMeetingAsync(MeetingSummary meeting, Resolution.Found found, CancellationToken cancellation)
    {
        var page = await ForItemAsync(Section.Meetings, meeting.Text, meeting.FullName, found, SiteLinks.Meeting, cancellation);
        var year = new Breadcrumb(NumberWords.Digits(meeting.Year), SiteLinks.MeetingsOfYear(page.Language, meeting.Year));
        return page with { Breadcrumbs = [.. page.Breadcrumbs, year] };
    }

    /// <summary>The metadata of the meetings of one year, from those of the section.</summary>
    public static PageMetadata ForYear(PageMetadata section, int year) => section with
    {
        Title = $"{section.Title} {year}",
        Alternates = Languages.All.ToDictionary(language => language, language => SiteLinks.MeetingsOfYear(language, year)),
        Breadcrumbs = [new Breadcrumb(section.Title, SiteLinks.Section(Section.Meetings, section.Language))],
    };
}
