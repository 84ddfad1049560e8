using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>The latest version of an item, live or not.</summary>
public sealed record Draft(string Key, ItemKind Kind, ItemState State, int RevisionId, string Author, DateTimeOffset SavedAt, ItemContent Content)
{
    /// <summary>Where it stands on its way to the public.</summary>
    public required DraftState DraftState { get; init; }

    /// <summary>What would change for visitors if all of it were published.</summary>
    public required Parts Changed { get; init; }

    /// <summary>The languages whose texts are ready to be published.</summary>
    public required Parts Ready { get; init; }
}

/// <summary>Reads what editors work on.</summary>
public sealed class DraftQueries(SiteDbContext db)
{
    /// <summary>The latest version of an item; null when there is no such item.</summary>
    public async Task<Draft?> FindAsync(string key, CancellationToken cancellation)
    {
        if (await Revisions(key).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync(cancellation) is not { Item: var item } latest)
        {
            return null;
        }

        var content = latest.Read();
        var live = item.State == ItemState.Published ? await ContentAsync(key, item.LiveRevisionId, cancellation) : null;
        return new Draft(key, item.Kind, item.State, latest.Id, latest.Author, latest.SavedAt, content)
        {
            DraftState = item.DraftState,
            Ready = latest.Ready,
            Changed = PartsExtensions.Differing(content, live),
        };
    }

    /// <summary>The latest versions of items, in the order of their keys; keys of no item are left out.</summary>
    public async Task<IReadOnlyList<Draft>> FindAsync(IEnumerable<string> keys, CancellationToken cancellation)
    {
        var found = new List<Draft>();
        foreach (var key in keys.Distinct().Order(StringComparer.Ordinal))
        {
            if (await FindAsync(key, cancellation) is { } draft)
            {
                found.Add(draft);
            }
        }

        return found;
    }

    /// <summary>The content of one version of an item; null when the item has no such version.</summary>
    public async Task<ItemContent?> ContentAsync(string key, int? revisionId, CancellationToken cancellation) =>
        (await Revisions(key).SingleOrDefaultAsync(revision => revision.Id == revisionId, cancellation))?.Read();

    public Task<bool> ExistsAsync(string key, CancellationToken cancellation) => db.Items.AnyAsync(item => item.Key == key, cancellation);

    /// <summary>The originals, as they were then, of the translations that are older than their original, by the translation's language.</summary>
    public async Task<IReadOnlyDictionary<Language, TextContent>> FormerOriginalsAsync(Draft draft, CancellationToken cancellation)
    {
        var outdated = draft.Content.Texts
            .Where(pair => pair.Value.SourceHash is { } hash && draft.Content.Texts.GetValueOrDefault(pair.Value.SourceLanguage)?.Hash() != hash)
            .ToList();
        var revisions = outdated.Count == 0 ? [] : await Revisions(draft.Key).OrderByDescending(revision => revision.Id).ToListAsync(cancellation);
        var originals = revisions.SelectMany(revision => revision.Read().Texts).Where(pair => pair.Value.SourceLanguage == pair.Key).ToList();
        return outdated
            .Select(pair => (pair.Key, Original: originals.Find(text => text.Key == pair.Value.SourceLanguage && text.Value.Hash() == pair.Value.SourceHash).Value))
            .Where(pair => pair.Original is not null)
            .ToDictionary();
    }

    private IQueryable<Revision> Revisions(string key) => db.Revisions.AsNoTracking().Include(revision => revision.Item).Where(revision => revision.Item.Key == key);
}
