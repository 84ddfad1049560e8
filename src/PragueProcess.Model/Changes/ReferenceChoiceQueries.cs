using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Changes;

/// <summary>Something that a field can name.</summary>
/// <param name="CheckBy">For a source: the day by which the facts should be compared with it again.</param>
/// <param name="IsTrashed">Whether it is in the trash: no field offers it, and those that name it keep it.</param>
public sealed record ReferenceChoice(string Key, string Name, DateOnly? CheckBy = null, bool IsTrashed = false);

/// <summary>What fields can name, in the order of the names.</summary>
public sealed class ReferenceChoices(IReadOnlyDictionary<ReferenceTarget, IReadOnlyList<ReferenceChoice>> choices)
{
    /// <summary>What can be named by fields that name nothing yet.</summary>
    public IReadOnlyList<ReferenceChoice> this[ReferenceTarget target] => [.. For(target, "")];

    /// <summary>What can be named by a field that names something already.</summary>
    public IEnumerable<ReferenceChoice> For(ReferenceTarget target, string named) => All(target).Where(choice => !choice.IsTrashed || choice.Key == named);

    /// <summary>Whether a key names something.</summary>
    public bool Has(ReferenceTarget target, string key) => All(target).Any(choice => choice.Key == key);

    private IReadOnlyList<ReferenceChoice> All(ReferenceTarget target) => choices.GetValueOrDefault(target) ?? [];
}

/// <summary>Reads what the fields of forms can name.</summary>
public sealed class ReferenceChoiceQueries(SiteDbContext db, ReferenceNames names, ItemNames itemNames)
{
    private static readonly Dictionary<ItemKind, ReferenceTarget> Targets = new()
    {
        [ItemKind.Member] = ReferenceTarget.Member,
        [ItemKind.Meeting] = ReferenceTarget.Meeting,
    };

    /// <summary>Everything that can be named; items that are not public go by their key.</summary>
    public async Task<ReferenceChoices> LoadAsync(Language language, CancellationToken cancellation)
    {
        var items = await itemNames.LoadAsync(language, cancellation);
        var kinds = Targets.Keys.ToArray();
        var keys = await db.Items.Where(item => kinds.Contains(item.Kind) && item.State != ItemState.Removed).Select(item => new { item.Key, item.Kind, item.State }).ToListAsync(cancellation);
        var checks = await db.Sources.Where(source => source.CheckBy != null).ToDictionaryAsync(source => source.Key, source => source.CheckBy, cancellation);
        var comparer = StringComparer.Create(language.Culture(), CompareOptions.None);
        return new ReferenceChoices((await names.LoadAsync(language, cancellation))
            .Select(pair => (pair.Key.Target, Choice: new ReferenceChoice(pair.Key.Key, pair.Value, pair.Key.Target == ReferenceTarget.Source ? checks.GetValueOrDefault(pair.Key.Key) : null)))
            .Concat(keys.Select(item => (Targets[item.Kind], new ReferenceChoice(item.Key, items.GetValueOrDefault(item.Key)?.Title ?? item.Key, IsTrashed: item.State == ItemState.Trashed))))
            .GroupBy(pair => pair.Item1, pair => pair.Item2)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<ReferenceChoice>)[.. group.OrderBy(choice => choice.Name, comparer)]));
    }
}
