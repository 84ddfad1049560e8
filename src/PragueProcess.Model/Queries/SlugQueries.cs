using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>What stands at an address.</summary>
public abstract record Resolution
{
    /// <summary>Nothing, ever.</summary>
    public sealed record Unknown : Resolution;

    /// <summary>An item that was withdrawn.</summary>
    public sealed record Gone : Resolution;

    /// <summary>An item whose address is now another.</summary>
    /// <param name="Path">The current path below the section.</param>
    public sealed record Moved(string Path) : Resolution;

    /// <summary>A public item.</summary>
    /// <param name="ItemId">The item's id.</param>
    /// <param name="Key">The item's key.</param>
    /// <param name="Kind">The item's kind.</param>
    /// <param name="Paths">Its path below the section in every language; that of its source where a language has no text.</param>
    /// <param name="Untranslated">The languages in which it has no text.</param>
    /// <param name="ChangedAt">When what visitors see of it last changed.</param>
    public sealed record Found(
        int ItemId, string Key, ItemKind Kind, IReadOnlyDictionary<Language, string> Paths, IReadOnlySet<Language> Untranslated, DateTimeOffset ChangedAt) : Resolution;
}

/// <summary>Finds the items behind addresses.</summary>
public sealed class SlugQueries(SiteDbContext db)
{
    /// <summary>Finds what stands at a path below a section in a language.</summary>
    public async Task<Resolution> ResolveAsync(ItemKind kind, Language language, string path, CancellationToken cancellation)
    {
        var candidates = await db.Slugs.AsNoTracking()
            .Where(slug => slug.Kind == kind && slug.Path == path)
            .Select(slug => new { slug.ItemId, slug.Language, slug.Item.State })
            .ToListAsync(cancellation);
        // A path of another language serves too: the item may have no text in this one, or the visitor changed the language by hand.
        var candidate = candidates.OrderByDescending(slug => slug.Language == language).FirstOrDefault();
        return candidate?.State switch
        {
            null or ItemState.Draft => new Resolution.Unknown(),
            ItemState.Withdrawn => new Resolution.Gone(),
            _ => await ResolveAsync(candidate.ItemId, language, path, cancellation),
        };
    }

    /// <summary>Finds the item of a key; its paths are empty when it has no page of its own.</summary>
    public async Task<Resolution> ResolveAsync(string key, CancellationToken cancellation)
    {
        var item = await db.Items.Where(item => item.Key == key).Select(item => new { item.Id, item.State }).SingleOrDefaultAsync(cancellation);
        return item?.State switch
        {
            null or ItemState.Draft => new Resolution.Unknown(),
            ItemState.Withdrawn => new Resolution.Gone(),
            _ => await FindAsync(item.Id, cancellation),
        };
    }

    private async Task<Resolution> ResolveAsync(int itemId, Language language, string path, CancellationToken cancellation)
    {
        var found = await FindAsync(itemId, cancellation);
        return found.Paths[language] == path ? found : new Resolution.Moved(found.Paths[language]);
    }

    private async Task<Resolution.Found> FindAsync(int itemId, CancellationToken cancellation)
    {
        var item = await db.Items.AsNoTracking()
            .Where(item => item.Id == itemId)
            .Select(item => new
            {
                item.Key,
                item.Kind,
                item.ChangedAt,
                Slugs = item.Slugs.Where(slug => slug.IsCurrent).Select(slug => new { slug.Language, slug.Path }).ToList(),
                Texts = item.Texts.Select(text => new { text.Language, text.SourceLanguage }).ToList(),
            })
            .SingleAsync(cancellation);
        var source = item.Texts.Select(text => text.SourceLanguage).FirstOrDefault();
        var own = item.Slugs.ToDictionary(slug => slug.Language, slug => slug.Path);
        var paths = Languages.All.ToDictionary(language => language, language => own.GetValueOrDefault(language) ?? own.GetValueOrDefault(source) ?? "");
        var untranslated = Languages.All.Except(item.Texts.Select(text => text.Language)).ToHashSet();
        return new Resolution.Found(itemId, item.Key, item.Kind, paths, untranslated, item.ChangedAt!.Value);
    }
}
