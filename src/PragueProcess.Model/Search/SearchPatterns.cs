using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Search;

/// <summary>Turns a query into what the documents of each language must hold.</summary>
internal sealed class SearchPatterns
{
    /// <summary>How many words may stand for a beginning; the most frequent ones do.</summary>
    private const int MostContinuations = 60;

    private readonly SearchQuery _query;
    private readonly ILookup<Language, string> _continuations;

    private SearchPatterns(SearchQuery query, IEnumerable<SearchWord> continuations)
    {
        _query = query;
        _continuations = continuations.ToLookup(word => word.Language, word => word.Stem);
    }

    /// <summary>Prepares a query: finds the words that its last one may be the beginning of.</summary>
    public static async Task<SearchPatterns> LoadAsync(SiteDbContext db, SearchQuery query, CancellationToken cancellation)
    {
        if (query.Beginning is not { } beginning)
        {
            return new SearchPatterns(query, []);
        }

        var words = await db.SearchWords.AsNoTracking()
            .Where(word => word.Word.StartsWith(beginning.Word))
            .OrderByDescending(word => word.Count).ThenBy(word => word.Word)
            .Take(MostContinuations * Languages.All.Count)
            .ToListAsync(cancellation);
        return new SearchPatterns(query, words.GroupBy(word => word.Language).SelectMany(group => group.Take(MostContinuations)));
    }

    /// <summary>The pattern for the documents of a language.</summary>
    public SearchPattern For(Language language, TextAnalyzer analyzer, bool needsAll)
    {
        var telling = _query.Parts.Where(part => part.IsPhrase || !analyzer.IsStopWord(part.Words[0].Word)).ToList();
        var parts = telling.Count > 0 ? telling : _query.Parts;
        return new SearchPattern([.. parts.Select(part => Part(part, language, analyzer))], needsAll);
    }

    private PatternPart Part(QueryPart part, Language language, TextAnalyzer analyzer)
    {
        var stems = part.Words.Select(word => analyzer.Stem(word.Word));
        var isBeginning = !part.IsPhrase && part.Words[0] == _query.Beginning;
        return new PatternPart([.. isBeginning ? stems.Concat(_continuations[language]).Distinct() : stems], part.IsPhrase);
    }
}
