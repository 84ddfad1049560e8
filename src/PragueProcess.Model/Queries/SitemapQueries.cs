using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A public item with a page of its own.</summary>
/// <param name="Paths">The path below the section in each language in which the item has a text.</param>
public sealed record SitemapItem(ItemKind Kind, DateTimeOffset ChangedAt, IReadOnlyDictionary<Language, string> Paths);

/// <summary>A part of all items with pages; an item never changes its part.</summary>
/// <param name="Number">From 1; a part of which no item is public is left out.</param>
/// <param name="ChangedAt">When what visitors see of one of them last changed.</param>
public sealed record SitemapPart(int Number, DateTimeOffset ChangedAt);

/// <summary>Lists everything that has a page, however much it is.</summary>
public sealed class SitemapQueries(SiteDbContext db)
{
    /// <summary>How many items a part holds at most: with the longest addresses in all languages still less than search engines take at once.</summary>
    public const int PartSize = 4_000;

    private IQueryable<Slug> Pages => db.Slugs.AsNoTracking()
        .Where(slug => slug.IsCurrent && slug.Item.State == ItemState.Published && slug.Item.Texts.Any(text => text.Language == slug.Language));

    /// <summary>The parts that hold something.</summary>
    public async Task<IReadOnlyList<SitemapPart>> PartsAsync(CancellationToken cancellation) => await Pages
        .GroupBy(slug => (slug.ItemId - 1) / PartSize)
        .OrderBy(part => part.Key)
        .Select(part => new SitemapPart(part.Key + 1, part.Max(slug => slug.Item.ChangedAt)!.Value))
        .ToListAsync(cancellation);

    /// <summary>The items of a part; none when there is no such part.</summary>
    public async Task<IReadOnlyList<SitemapItem>> ItemsAsync(int part, CancellationToken cancellation)
    {
        var first = ((long)part - 1) * PartSize;
        var rows = await Pages
            .Where(slug => slug.ItemId > first && slug.ItemId <= first + PartSize)
            .Select(slug => new { slug.ItemId, slug.Kind, slug.Item.ChangedAt, slug.Language, slug.Path })
            .ToListAsync(cancellation);
        return [.. rows.GroupBy(row => row.ItemId).OrderBy(item => item.Key).Select(item => new SitemapItem(
            item.First().Kind, item.First().ChangedAt!.Value, item.ToDictionary(row => row.Language, row => row.Path)))];
    }

    /// <summary>The years of which meetings are listed, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellation)
    {
        var days = await db.Meetings.Select(meeting => meeting.Dates.FirstDay).Distinct().ToListAsync(cancellation);
        return [.. days.Select(day => DateOnly.FromDayNumber(day).Year).Distinct().OrderDescending()];
    }
}
