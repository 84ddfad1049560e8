using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Search;

/// <summary>Guesses what a mistyped query was meant to be.</summary>
internal static class Correction
{
    /// <summary>The query with every unknown word replaced by the known one nearest to it; null when no word can be mended.</summary>
    /// <param name="analyzers">One for each language; the reader's comes first.</param>
    public static async Task<string?> FindAsync(
        SiteDbContext db, SearchQuery query, IReadOnlyDictionary<Language, TextAnalyzer> analyzers, CancellationToken cancellation)
    {
        var unknown = await UnknownAsync(db, query, analyzers, cancellation);
        if (unknown.Count == 0)
        {
            return null;
        }

        var shortest = unknown.Min(token => token.Word.Length - Spelling.SlipsIn(token.Word.Length));
        var longest = unknown.Max(token => token.Word.Length + Spelling.SlipsIn(token.Word.Length));
        var candidates = await db.SearchWords.AsNoTracking()
            .Where(known => known.Word.Length >= shortest && known.Word.Length <= longest)
            .ToListAsync(cancellation);
        var replacements = unknown
            .Select(token => (token, nearest: Nearest(token.Word, candidates, analyzers.Keys.First())))
            .Where(pair => pair.nearest is not null)
            .ToDictionary(pair => pair.token, pair => pair.nearest!);
        return replacements.Count > 0 ? query.Replace(replacements) : null;
    }

    private static async Task<List<Token>> UnknownAsync(
        SiteDbContext db, SearchQuery query, IReadOnlyDictionary<Language, TextAnalyzer> analyzers, CancellationToken cancellation)
    {
        var stems = query.Words.Where(token => Spelling.SlipsIn(token.Word.Length) > 0).ToDictionary(
            token => token, token => analyzers.Values.Select(analyzer => analyzer.Stem(token.Word)).ToHashSet());
        var wanted = stems.Values.SelectMany(set => set).Distinct().ToList();
        var known = await db.SearchWords.Where(word => wanted.Contains(word.Stem)).Select(word => word.Stem).Distinct().ToListAsync(cancellation);
        return [.. stems.Where(pair => !pair.Value.Overlaps(known)).Select(pair => pair.Key)];
    }

    private static string? Nearest(string word, List<SearchWord> candidates, Language language) => candidates
        .Where(known => Math.Abs(known.Word.Length - word.Length) <= Spelling.SlipsIn(word.Length))
        .Select(known => (known, distance: Spelling.Distance(word, known.Word)))
        .Where(pair => pair.distance <= Spelling.SlipsIn(word.Length))
        .OrderBy(pair => pair.distance).ThenBy(pair => pair.known.Language != language)
        .ThenByDescending(pair => pair.known.Count).ThenBy(pair => pair.known.Word, StringComparer.Ordinal)
        .Select(pair => pair.known.Spelling)
        .FirstOrDefault();
}
