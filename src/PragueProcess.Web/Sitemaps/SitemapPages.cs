using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Sitemaps;

/// <summary>A page in all its languages.</summary>
/// <param name="Paths">Its path in each language in which it has a text.</param>
/// <param name="ChangedAt">When what it shows last changed; null when that is not known.</param>
public sealed record SitemapPage(IReadOnlyDictionary<Language, string> Paths, DateTimeOffset? ChangedAt);

/// <summary>Lists the pages that search engines may list.</summary>
public sealed class SitemapPages(SitemapQueries sitemap, ContentVersionQueries versions)
{
    /// <summary>The pages that exist whatever the content is, and those of the years.</summary>
    public async Task<IReadOnlyList<SitemapPage>> SectionsAsync(CancellationToken cancellation)
    {
        var pages = new List<SitemapPage>();
        foreach (var section in SectionPaths.OfContent)
        {
            var changedAt = await versions.ChangedAtAsync(SectionKinds.Of(section), cancellation);
            pages.Add(InAll(language => SiteLinks.Section(section, language), changedAt));
            if (section == Section.Meetings)
            {
                var years = await sitemap.YearsAsync(cancellation);
                pages.AddRange(years.Select(year => InAll(language => SiteLinks.MeetingsOfYear(language, year), changedAt)));
            }
        }

        return pages;
    }

    /// <summary>The pages of the items of a part; none when there is no such part.</summary>
    public async Task<IReadOnlyList<SitemapPage>> ItemsAsync(int part, CancellationToken cancellation) =>
        [.. (await sitemap.ItemsAsync(part, cancellation)).Select(item => new SitemapPage(
            item.Paths.OrderBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => ItemLinks.To(pair.Key, item.Kind, pair.Value)), item.ChangedAt))];

    private static SitemapPage InAll(Func<Language, string> link, DateTimeOffset? changedAt) =>
        new(Languages.All.ToDictionary(language => language, link), changedAt);
}
