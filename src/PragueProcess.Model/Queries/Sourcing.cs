using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>What an item rests on.</summary>
/// <param name="Main">The sources of the whole item, the main one first; none for the site's pages about itself.</param>
/// <param name="Complements">The sources of single fields that the main source lacks.</param>
/// <param name="Differences">What other sources say otherwise.</param>
public sealed record Sourcing(
    IReadOnlyList<SourceLine> Main,
    IReadOnlyDictionary<string, SourceLine> Complements,
    IReadOnlyList<DifferingStatement> Differences)
{
    public static Sourcing None { get; } = new([], new Dictionary<string, SourceLine>(), []);

    /// <summary>The source that alone gives a field; null when the main source has it.</summary>
    public SourceLine? Of(string field) => Complements.GetValueOrDefault(field);

    /// <summary>The same, with the members that other sources name.</summary>
    internal Sourcing Naming(MemberNames members)
    {
        var byKey = members.All.ToDictionary(member => member.Key);
        return this with { Differences = [.. Differences.Select(statement => statement.Naming(byKey))] };
    }

    internal static Task<IReadOnlyDictionary<int, Sourcing>> LoadAsync(
        SiteDbContext db, ItemKind kind, Language language, CancellationToken cancellation) =>
        LoadAsync(db.ItemSources.Where(row => db.Items.Any(item => item.Id == row.ItemId && item.Kind == kind)), language, cancellation);

    internal static async Task<Sourcing> LoadAsync(SiteDbContext db, int itemId, Language language, CancellationToken cancellation) =>
        (await LoadAsync(db.ItemSources.Where(row => row.ItemId == itemId), language, cancellation)).GetValueOrDefault(itemId) ?? None;

    private static async Task<IReadOnlyDictionary<int, Sourcing>> LoadAsync(
        IQueryable<ItemSource> rows, Language language, CancellationToken cancellation)
    {
        var loaded = await rows.AsNoTracking()
            .Include(row => row.Source.Publisher)
            .OrderBy(row => row.ItemId).ThenBy(row => row.Position)
            .ToListAsync(cancellation);
        return loaded.GroupBy(row => row.ItemId).ToDictionary(group => group.Key, group => Of(group, language));
    }

    private static Sourcing Of(IEnumerable<ItemSource> rows, Language language)
    {
        var lines = rows.Select(row => (row, line: SourceLine.Of(row.Source, language))).ToList();
        return new Sourcing(
            [.. lines.Where(pair => pair.row.Field is null).Select(pair => pair.line)],
            lines.Where(pair => pair.row.Field is not null && pair.row.DifferingValue is null)
                .ToDictionary(pair => pair.row.Field!, pair => pair.line),
            [.. lines.Where(pair => pair.row.DifferingValue is not null)
                .Select(pair => new DifferingStatement(pair.row.Field!, pair.row.DifferingValue!, pair.line))]);
    }
}
