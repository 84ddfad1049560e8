using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Attention;

/// <summary>What stands at the addresses of items and files within the site. Sections, feeds and the like are not judged.</summary>
internal sealed class InsideTargets
{
    private const string Files = "/files/";

    private readonly ItemAddresses _addresses;
    private readonly ReservedSlugs _reserved;
    private readonly AddressedItems _items;
    private readonly HashSet<string> _seen = [];
    private readonly HashSet<string> _files = [];
    private readonly List<(string Beginning, int Names)> _sections;
    private readonly string _permalinks;

    private InsideTargets(ItemAddresses addresses, AddressedItems items, ReservedSlugs reserved)
    {
        (_addresses, _items, _reserved, _permalinks) = (addresses, items, reserved, addresses.Permalink(""));
        _sections = [.. Sections(addresses)];
    }

    public static async Task<InsideTargets> LoadAsync(SiteDbContext db, ItemAddresses addresses, ReservedSlugs reserved, CancellationToken cancellation)
    {
        var targets = new InsideTargets(addresses, await AddressedItems.LoadAsync(db, addresses, cancellation), reserved);
        await targets.LoadSeenAsync(db, cancellation);
        await targets.LoadFilesAsync(db, cancellation);
        return targets;
    }

    /// <summary>Whether visitors who follow a link find nothing.</summary>
    /// <param name="link">The link as it stands in a text or a fact, e.g. <c>/fr/membres/pologne#reunions</c>.</param>
    public bool IsDead(string link)
    {
        var path = _addresses.PathOf(link) ?? "";
        return path.StartsWith(Files, StringComparison.Ordinal) ? !_files.Contains(path[Files.Length..].Split('/')[0])
            : _items.At(path).ToList() is { Count: > 0 } keys ? !keys.Exists(_seen.Contains)
            : path.StartsWith(_permalinks, StringComparison.Ordinal) || _sections.Any(section => path.StartsWith(section.Beginning, StringComparison.Ordinal) && IsItem(path[section.Beginning.Length..], section.Names));
    }

    private async Task LoadSeenAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var items = await db.Items.AsNoTracking().Select(item => new { item.Id, item.Key, item.State }).ToDictionaryAsync(item => item.Id, cancellation);
        var moved = await db.Withdrawals.AsNoTracking().Where(row => row.MovedToId != null).ToDictionaryAsync(row => row.ItemId, row => row.MovedToId!.Value, cancellation);
        _seen.UnionWith(items.Values
            .Where(item => item.State == ItemState.Published || Successors(item.Id, moved).Any(next => items[next].State == ItemState.Published))
            .Select(item => item.Key));
    }

    // An address that was public leads on to the file in the place of its own.
    private async Task LoadFilesAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var files = await db.Files.AsNoTracking().Select(file => new { file.Id, file.Sha256, file.ReplacedById, IsOffered = db.Set<DocumentVersion>().Any(version => version.FileId == file.Id) }).ToListAsync(cancellation);
        var offered = files.Where(file => file.IsOffered).Select(file => file.Id).ToHashSet();
        var replaced = files.Where(file => file.ReplacedById is not null).ToDictionary(file => file.Id, file => file.ReplacedById!.Value);
        _files.UnionWith(files.Where(file => file.IsOffered || Successors(file.Id, replaced).Any(offered.Contains)).Select(file => file.Sha256));
    }

    private static IEnumerable<int> Successors(int id, Dictionary<int, int> next)
    {
        var seen = new HashSet<int> { id };
        for (var current = id; next.TryGetValue(current, out var successor) && seen.Add(successor); current = successor)
        {
            yield return successor;
        }
    }

    // A meeting's path begins with its year. Feeds have a dot, and slugs have none.
    private static IEnumerable<(string Beginning, int Names)> Sections(ItemAddresses addresses) =>
        from kind in new[] { ItemKind.Member, ItemKind.Meeting, ItemKind.Document, ItemKind.Page }
        from language in Languages.All
        select (addresses.Page(kind, language, "x")[..^1], kind == ItemKind.Meeting ? 2 : 1);

    private bool IsItem(string path, int names) => path.Split('/') is var parts && parts.Length == names && !path.Contains('.', StringComparison.Ordinal) && !_reserved.Names.Contains(parts[0]);
}
