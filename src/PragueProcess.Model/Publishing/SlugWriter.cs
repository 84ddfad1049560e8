using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Keeps the history of the addresses of items: one current path per language, and every former one.</summary>
internal sealed class SlugWriter(SiteDbContext db, ReservedSlugs reserved)
{
    /// <summary>Makes the content's slugs the current ones, or says why not.</summary>
    public async Task<IReadOnlyList<Refusal>> WriteAsync(Item item, ItemContent content, CancellationToken cancellation)
    {
        var own = await db.Slugs.Where(slug => slug.ItemId == item.Id).ToListAsync(cancellation);
        var wanted = content.Texts
            .Where(pair => pair.Value.Slug is not null)
            .ToDictionary(pair => pair.Key, pair => content.SlugPrefix + pair.Value.Slug);
        var refusals = await CheckAsync(item, wanted, content.SlugPrefix, cancellation);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        Retire(own, wanted);
        // The index that allows one current path per language must not see the old and the new one together.
        await db.SaveChangesAsync(cancellation);
        foreach (var (language, path) in wanted)
        {
            Make(item, own, language, path);
        }

        return [];
    }

    private async Task<List<Refusal>> CheckAsync(Item item, Dictionary<Language, string> wanted, string prefix, CancellationToken cancellation)
    {
        var paths = wanted.Values.ToArray();
        var taken = await db.Slugs
            .Where(slug => slug.Kind == item.Kind && slug.ItemId != item.Id && paths.Contains(slug.Path))
            .Select(slug => new { slug.Language, slug.Path, slug.Item.Key })
            .ToListAsync(cancellation);
        var clashes = taken
            .Where(slug => wanted.GetValueOrDefault(slug.Language) == slug.Path)
            .Select(slug => new Refusal(RefusalReason.SlugTaken, slug.Language, slug.Path, slug.Key));
        var reservedNames = wanted
            .Where(pair => item.Kind == ItemKind.Page && reserved.Names.Contains(pair.Value))
            .Select(pair => new Refusal(RefusalReason.SlugReserved, pair.Key, pair.Value));
        var tooLong = wanted
            .Where(pair => pair.Value.Length > Slug.MaxLength)
            .Select(pair => new Refusal(RefusalReason.TooLong, "slug", Slug.MaxLength - prefix.Length, pair.Key));
        return [.. clashes, .. reservedNames, .. tooLong];
    }

    private static void Retire(List<Slug> own, Dictionary<Language, string> wanted)
    {
        foreach (var slug in own.Where(slug => wanted.GetValueOrDefault(slug.Language) != slug.Path))
        {
            slug.IsCurrent = false;
        }
    }

    private void Make(Item item, List<Slug> own, Language language, string path)
    {
        if (own.Find(slug => slug.Kind == item.Kind && slug.Language == language && slug.Path == path) is { } known)
        {
            (known.IsCurrent, known.IsByHand) = (true, false);
        }
        else
        {
            db.Add(new Slug { ItemId = item.Id, Kind = item.Kind, Language = language, Path = path, IsCurrent = true });
        }
    }
}
