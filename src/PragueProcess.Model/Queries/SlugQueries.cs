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
    /// <param name="Note">What visitors are told of it; null when it is nothing in particular.</param>
    public sealed record Gone(PublicNote? Note) : Resolution;

    /// <summary>An item that was withdrawn, in whose place another stands.</summary>
    /// <param name="By">The public item in its place.</param>
    /// <param name="Section">The section that the other one introduces, for pages without a path.</param>
    public sealed record Replaced(Found By, PageSection Section) : Resolution;

    /// <summary>An item whose address is now another.</summary>
    /// <param name="Path">The current path below the section.</param>
    public sealed record Moved(string Path) : Resolution
    {
        /// <summary>The kind of the item where it stands in another section than was asked for.</summary>
        public ItemKind? OtherKind { get; init; }
    }

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
            .Select(slug => new { slug.ItemId, slug.Language, slug.Item.State, slug.Item.TrashedFrom })
            .ToListAsync(cancellation);
        // A path of another language serves too: the item may have no text in this one, or the visitor changed the language by hand.
        var candidate = candidates.OrderByDescending(slug => slug.Language == language).FirstOrDefault();
        return (candidate?.TrashedFrom ?? candidate?.State) switch
        {
            null or ItemState.Draft => new Resolution.Unknown(),
            ItemState.Published => Resolve(await FindAsync(candidate!.ItemId, cancellation), kind, language, path),
            _ => await WithdrawnAsync(candidate!.ItemId, cancellation),
        };
    }

    /// <summary>Finds the item of a key; its paths are empty when it has no page of its own.</summary>
    public async Task<Resolution> ResolveAsync(string key, CancellationToken cancellation)
    {
        var item = await db.Items.Where(item => item.Key == key).Select(item => new { item.Id, item.State, item.TrashedFrom })
            .SingleOrDefaultAsync(cancellation);
        return (item?.TrashedFrom ?? item?.State) switch
        {
            null or ItemState.Draft => new Resolution.Unknown(),
            ItemState.Published => await FindAsync(item!.Id, cancellation),
            _ => await WithdrawnAsync(item!.Id, cancellation),
        };
    }

    // An item in the place of another may have been withdrawn in its turn; a circle would need one of them to be public.
    private async Task<Resolution> WithdrawnAsync(int itemId, CancellationToken cancellation)
    {
        var withdrawal = await db.Withdrawals.AsNoTracking()
            .Where(row => row.ItemId == itemId)
            .Select(row => new { row.Note, MovedTo = row.MovedTo == null ? null : row.MovedTo.Key })
            .SingleOrDefaultAsync(cancellation);
        return withdrawal?.MovedTo is { } movedTo && await ResolveAsync(movedTo, cancellation) is not Resolution.Unknown and var resolution
            ? resolution is Resolution.Found found ? new Resolution.Replaced(found, await SectionAsync(found.ItemId, cancellation)) : resolution
            : new Resolution.Gone(withdrawal?.Note);
    }

    private Task<PageSection> SectionAsync(int itemId, CancellationToken cancellation) =>
        db.Pages.Where(page => page.Id == itemId).Select(page => page.Section).SingleOrDefaultAsync(cancellation);

    private static Resolution Resolve(Resolution.Found found, ItemKind kind, Language language, string path) =>
        found.Kind != kind ? new Resolution.Moved(found.Paths[language]) { OtherKind = found.Kind }
        : found.Paths[language] == path ? found
        : new Resolution.Moved(found.Paths[language]);

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
