using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Attention;

/// <summary>What stands at the addresses of items and files within the site. Sections, feeds and the like are not judged.</summary>
internal sealed class InsideTargets
{
    private const string Files = "/files/";

    private readonly Dictionary<string, bool> _items = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<(string Beginning, int Names)> _sections;
    private readonly HashSet<string> _files;
    private readonly ReservedSlugs _reserved;

    private InsideTargets(IReadOnlyList<(string Beginning, int Names)> sections, IEnumerable<string> files, ReservedSlugs reserved) =>
        (_sections, _files, _reserved) = (sections, files.ToHashSet(StringComparer.OrdinalIgnoreCase), reserved);

    public static async Task<InsideTargets> LoadAsync(SiteDbContext db, ItemAddresses addresses, ReservedSlugs reserved, CancellationToken cancellation)
    {
        var files = await db.Set<DocumentVersion>().Where(version => version.File != null).Select(version => version.File!.Sha256).ToListAsync(cancellation);
        var targets = new InsideTargets([.. Sections(addresses)], files, reserved);
        var slugs = await db.Slugs.AsNoTracking()
            .Select(slug => new { slug.Item.Key, slug.Kind, slug.Language, slug.Path, IsPublic = slug.Item.State == ItemState.Published || db.Withdrawals.Any(row => row.ItemId == slug.ItemId && row.MovedTo != null) })
            .ToListAsync(cancellation);
        foreach (var slug in slugs)
        {
            foreach (var address in addresses.Of(slug.Key, slug.Kind, slug.Language, slug.Path))
            {
                targets._items[address] = slug.IsPublic || targets._items.GetValueOrDefault(address);
            }
        }

        return targets;
    }

    /// <summary>Whether visitors who follow a link find nothing.</summary>
    /// <param name="link">The link as it stands in a text, e.g. <c>/fr/membres/pologne#reunions</c>.</param>
    public bool IsDead(string link)
    {
        var path = link.Split('#', '?')[0].TrimEnd('/');
        return path.StartsWith(Files, StringComparison.OrdinalIgnoreCase) ? !_files.Contains(path[Files.Length..].Split('/')[0])
            : _items.TryGetValue(path, out var isPublic) ? !isPublic
            : _sections.Any(section => path.StartsWith(section.Beginning, StringComparison.OrdinalIgnoreCase) && IsItem(path[section.Beginning.Length..], section.Names));
    }

    // A meeting's path begins with its year. Feeds and files have a dot, and slugs have none.
    private static IEnumerable<(string Beginning, int Names)> Sections(ItemAddresses addresses) =>
        from kind in new[] { ItemKind.Member, ItemKind.Meeting, ItemKind.Document, ItemKind.Page }
        from language in Languages.All
        select (addresses.Of("", kind, language, "x").First()[..^1], kind == ItemKind.Meeting ? 2 : 1);

    private bool IsItem(string path, int names) => path.Split('/') is var parts && parts.Length == names && !path.Contains('.', StringComparison.Ordinal) && !_reserved.Names.Contains(parts[0]);
}
