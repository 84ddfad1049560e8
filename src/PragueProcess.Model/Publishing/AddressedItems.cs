using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Which items stand, or once stood, at the paths within the site.</summary>
internal sealed class AddressedItems
{
    private readonly ILookup<string, string> _own;
    private readonly ILookup<string, string> _others;

    private AddressedItems(IEnumerable<(string Path, string Key)> own, IEnumerable<(string Path, string Key)> others)
    {
        _own = own.Distinct().ToLookup(pair => pair.Path, pair => pair.Key);
        _others = others.Distinct().ToLookup(pair => pair.Path, pair => pair.Key);
    }

    public static async Task<AddressedItems> LoadAsync(SiteDbContext db, ItemAddresses addresses, CancellationToken cancellation)
    {
        var keys = await db.Items.AsNoTracking().Select(item => item.Key).ToListAsync(cancellation);
        var slugs = await db.Slugs.AsNoTracking().Select(slug => new { slug.Item.Key, slug.Kind, slug.Language, slug.Path }).ToListAsync(cancellation);
        return new AddressedItems(
            [.. keys.Select(key => (addresses.Permalink(key), key)), .. slugs.Select(slug => (addresses.Page(slug.Kind, slug.Language, slug.Path), slug.Key))],
            from slug in slugs
            from language in Languages.All
            select (addresses.Page(slug.Kind, language, slug.Path), slug.Key));
    }

    /// <summary>The keys of the items at a path. It serves in every language, but first whatever has it in its own.</summary>
    /// <param name="path">See <see cref="ItemAddresses.PathOf"/>.</param>
    public IEnumerable<string> At(string path) => _own.Contains(path) ? _own[path] : _others[path];
}
