using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Search;

/// <summary>An item that was found.</summary>
/// <param name="Shown">The item's document in the reader's language.</param>
/// <param name="FoundIn">The document that holds what was looked for; of another language where the reader's does not.</param>
internal sealed record Found(SearchDocument Shown, SearchDocument FoundIn, TextAnalyzer Analyzer, SearchPattern Pattern)
{
    /// <summary>Where the words are: in the body, or else among the other names.</summary>
    public IReadOnlyList<Fragment> Excerpt() => Search.Excerpt.Of(FoundIn.Body, Analyzer, Pattern) is { Count: > 0 } excerpt
        ? excerpt
        : Search.Excerpt.Of(FoundIn.Names.Replace(SearchDocument.NameSeparator.ToString(), " · ", StringComparison.Ordinal), Analyzer, Pattern);

    /// <summary>The title with the words marked.</summary>
    public IReadOnlyList<Fragment> Title() => Search.Excerpt.Mark(Shown.Title, Analyzer, Pattern);
}

/// <summary>Looks through the documents of all languages for one reader.</summary>
internal sealed class Finder(SiteDbContext db, Language reader)
{
    /// <summary>The analyzers by language, the reader's first.</summary>
    public IReadOnlyDictionary<Language, TextAnalyzer> Analyzers { get; } = new OrderedDictionary<Language, TextAnalyzer>(
        Languages.All.OrderBy(language => language != reader).Select(language => KeyValuePair.Create(language, new TextAnalyzer(language))));

    /// <summary>The items that match in the reader's language, the best first, and after them those that match in another only.</summary>
    public async Task<IReadOnlyList<Found>> FindAsync(SearchQuery query, bool needsAll, CancellationToken cancellation)
    {
        var patterns = await SearchPatterns.LoadAsync(db, query, cancellation);
        var found = new OrderedDictionary<int, Found>();
        foreach (var (language, analyzer) in Analyzers)
        {
            var pattern = patterns.For(language, analyzer, needsAll);
            var hits = await FullText.FindAsync(db, language, pattern, cancellation);
            foreach (var document in Ranking.Order(await LoadAsync(hits, cancellation), query))
            {
                found.TryAdd(document.ItemId, new Found(document, document, analyzer, pattern));
            }
        }

        return await TranslateAsync(found.Values, cancellation);
    }

    private async Task<IEnumerable<(SearchDocument Document, double Score)>> LoadAsync(List<Hit> hits, CancellationToken cancellation)
    {
        var ids = hits.Select(hit => hit.DocumentId).ToList();
        var documents = await db.SearchDocuments.AsNoTracking().Include(document => document.Item)
            .Where(document => ids.Contains(document.Id))
            .ToDictionaryAsync(document => document.Id, cancellation);
        return hits.Select(hit => (documents[hit.DocumentId], hit.Score));
    }

    private async Task<IReadOnlyList<Found>> TranslateAsync(IReadOnlyCollection<Found> found, CancellationToken cancellation)
    {
        var foreign = found.Where(item => item.FoundIn.Language != reader).Select(item => item.FoundIn.ItemId).ToList();
        var own = foreign.Count == 0 ? [] : await db.SearchDocuments.AsNoTracking().Include(document => document.Item)
            .Where(document => document.Language == reader && foreign.Contains(document.ItemId))
            .ToDictionaryAsync(document => document.ItemId, cancellation);
        return [.. found.Select(item => item with { Shown = own.GetValueOrDefault(item.FoundIn.ItemId) ?? item.Shown })];
    }
}
