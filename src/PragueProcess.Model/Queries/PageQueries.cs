using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A free text and what it rests on.</summary>
public sealed record PageText(LocalText Text, Sourcing Sourcing);

/// <summary>A page of free text as it is linked.</summary>
/// <param name="Path">The path below the language.</param>
public sealed record PageLink(string Title, string Path);

/// <summary>Reads free pages and the introductions of sections.</summary>
public sealed class PageQueries(SiteDbContext db)
{
    /// <summary>The text of a public page.</summary>
    public async Task<PageText> GetAsync(int pageId, Language language, CancellationToken cancellation) => new(
        await LocalTexts.LoadAsync(db, pageId, language, cancellation),
        await Sourcing.LoadAsync(db, pageId, language, cancellation));

    /// <summary>The introduction of a section; null when it has none.</summary>
    public async Task<PageText?> FindAsync(PageSection section, Language language, CancellationToken cancellation)
    {
        var id = await db.Pages.Where(page => page.Section == section).Select(page => (int?)page.Id).SingleOrDefaultAsync(cancellation);
        return id is null ? null : await GetAsync(id.Value, language, cancellation);
    }

    /// <summary>The public pages with an address of their own and a text in a language.</summary>
    public async Task<IReadOnlyList<PageLink>> ListAsync(Language language, CancellationToken cancellation) => await db.Pages
        .SelectMany(page => page.Item.Texts, (page, text) => new { page.Item, Text = text })
        .Where(row => row.Text.Language == language)
        .SelectMany(row => row.Item.Slugs, (row, slug) => new { row.Item.Key, row.Text.Title, Slug = slug })
        .Where(row => row.Slug.IsCurrent && row.Slug.Language == language)
        .OrderBy(row => row.Key)
        .Select(row => new PageLink(row.Title!, row.Slug.Path))
        .ToListAsync(cancellation);

    /// <summary>The section that a page introduces; <see cref="PageSection.None"/> for one that stands alone, and for items of other kinds.</summary>
    public Task<PageSection> SectionOfAsync(int pageId, CancellationToken cancellation) =>
        db.Pages.Where(page => page.Id == pageId).Select(page => page.Section).SingleOrDefaultAsync(cancellation);
}
