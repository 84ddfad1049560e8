using PragueProcess.Model.Entities;
using PragueProcess.Model.Search;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>Finds what visitors look for.</summary>
public sealed class SearchQueries(SiteDbContext db)
{
    /// <summary>The longest query that is read whole, in UTF-16 code units.</summary>
    public const int MaxLength = SearchQuery.MaxLength;

    /// <summary>How many results of a kind stand among those of others.</summary>
    public const int MostPerKind = 10;

    /// <summary>How many suggestions there are at most.</summary>
    public const int MostSuggestions = 8;

    /// <summary>The answer to a query, whatever it holds.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="text">What the reader typed.</param>
    /// <param name="kind">The kind whose results are shown; null for the best of each.</param>
    public async Task<SearchResults> FindAsync(Language language, string text, ItemKind? kind, CancellationToken cancellation)
    {
        var query = SearchQuery.Parse(text);
        var (answer, correction, found) = await AnswerAsync(language, query, cancellation);
        var groups = found.GroupBy(item => item.Shown.Item.Kind).Select(group => new SearchGroup(
            group.Key,
            group.Count(),
            [.. group.Take(kind is null ? MostPerKind : kind == group.Key ? int.MaxValue : 0).Select(item => Result(item, item.Excerpt()))]));
        return new SearchResults(query.Text, query.IsCut, answer, correction, [.. groups]);
    }

    /// <summary>The best results for what a reader has typed so far, without excerpts.</summary>
    public async Task<IReadOnlyList<SearchResult>> SuggestAsync(Language language, string text, CancellationToken cancellation)
    {
        var (_, _, found) = await AnswerAsync(language, SearchQuery.Parse(text), cancellation);
        return [.. found.Take(MostSuggestions).Select(item => Result(item, []))];
    }

    private async Task<(SearchAnswer Answer, string? Correction, IReadOnlyList<Found> Found)> AnswerAsync(
        Language language, SearchQuery query, CancellationToken cancellation)
    {
        if (query.Parts.Count == 0)
        {
            return (SearchAnswer.NoQuestion, null, []);
        }

        var finder = new Finder(db, language);
        if (await finder.FindAsync(query, needsAll: true, cancellation) is { Count: > 0 } all)
        {
            return (SearchAnswer.AllWords, null, all);
        }

        var correction = await Correction.FindAsync(db, query, finder.Analyzers, cancellation);
        if (correction is not null && await finder.FindAsync(SearchQuery.Parse(correction), needsAll: true, cancellation) is { Count: > 0 } meant)
        {
            return (SearchAnswer.Corrected, correction, meant);
        }

        var some = await finder.FindAsync(query, needsAll: false, cancellation);
        return (some.Count > 0 ? SearchAnswer.SomeWords : SearchAnswer.Nothing, correction, some);
    }

    private static SearchResult Result(Found item, IReadOnlyList<Fragment> excerpt) => new(
        item.Shown.Item.Key,
        item.Shown.Item.Kind,
        item.Title(),
        item.Shown.TitleLanguageCode,
        item.Shown.Path,
        item.Shown.Section,
        item.FoundIn.Language,
        excerpt);
}
