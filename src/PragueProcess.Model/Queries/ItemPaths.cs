using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>Where the items of one kind are found. An item without a text in a language is found there under its source's path.</summary>
internal sealed class ItemPaths
{
    private readonly Dictionary<int, Dictionary<Language, string>> _paths;

    private ItemPaths(IEnumerable<Slug> slugs) => _paths = slugs.GroupBy(slug => slug.ItemId).ToDictionary(
        group => group.Key,
        group => group.ToDictionary(slug => slug.Language, slug => slug.Path));

    /// <summary>The path below the section, e.g. <c>poland</c>; empty for an item without a page of its own.</summary>
    public string this[int itemId, LocalText text] =>
        _paths.TryGetValue(itemId, out var own) ? own.GetValueOrDefault(text.Wanted) ?? own.GetValueOrDefault(text.SourceLanguage) ?? "" : "";

    public static async Task<ItemPaths> LoadAsync(SiteDbContext db, ItemKind kind, CancellationToken cancellation) =>
        new(await db.Slugs.AsNoTracking().Where(slug => slug.Kind == kind && slug.IsCurrent).ToListAsync(cancellation));
}
