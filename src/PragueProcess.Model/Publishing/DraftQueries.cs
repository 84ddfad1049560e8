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

/// <summary>A version of an item as somebody saved it.</summary>
/// <param name="Author">Who saved it.</param>
/// <param name="Ready">The languages whose texts were marked ready to be published.</param>
public sealed record VersionContent(string Author, ItemContent Content, Parts Ready);

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
        (await VersionAsync(key, revisionId, cancellation))?.Content;

    /// <summary>One version of an item; null when the item has no such version.</summary>
    public async Task<VersionContent?> VersionAsync(string key, int? revisionId, CancellationToken cancellation) =>
        await Revisions(key).SingleOrDefaultAsync(revision => revision.Id == revisionId, cancellation) is { } revision
            ? new VersionContent(revision.Author, revision.Read(), revision.Ready)
            : null;

    /// <summary>Whether the item has a form: what was removed for good has none.</summary>
    public Task<bool> IsEditableAsync(string key, CancellationToken cancellation) => db.Revisions.AnyAsync(revision => revision.Item.Key == key, cancellation);

    /// <summary>Whether the key is taken, if only by an item that was removed for good.</summary>
    public Task<bool> ExistsAsync(string key, CancellationToken cancellation) => db.Items.AnyAsync(item => item.Key == key, cancellation);

    /// <summary>The originals, as they were then, of the translations that are older than their original, by the translation's language.</summary>
    public async Task<IReadOnlyDictionary<Language, TextContent>> FormerOriginalsAsync(Draft draft, CancellationToken cancellation)
    {
        var sought = draft.Content.Texts
            .Where(pair => pair.Value.SourceHash is not null && draft.Content.IsOutdated(pair.Key))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        return sought.Count == 0 ? sought : await OriginalsAsync(draft.Key, sought, cancellation);
    }

    // A history may be long; what is sought is seldom far back.
    private async Task<Dictionary<Language, TextContent>> OriginalsAsync(string key, Dictionary<Language, TextContent> translations, CancellationToken cancellation)
    {
        var found = new Dictionary<Language, TextContent>();
        await foreach (var revision in Revisions(key).OrderByDescending(revision => revision.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var content = revision.Read();
            foreach (var (language, translation) in translations)
            {
                if (content.Texts.GetValueOrDefault(translation.SourceLanguage) is { } original && original.Hash() == translation.SourceHash)
                {
                    found.TryAdd(language, original);
                }
            }

            if (found.Count == translations.Count)
            {
                break;
            }
        }

        return found;
    }

    private IQueryable<Revision> Revisions(string key) => db.Revisions.AsNoTracking().Include(revision => revision.Item).Where(revision => revision.Item.Key == key);
}
