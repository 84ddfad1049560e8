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
        var replacements = new Dictionary<Token, string>();
        foreach (var token in query.Words.Where(token => Spelling.SlipsIn(token.Word.Length) > 0))
        {
            if (!await IsKnownAsync(db, token.Word, analyzers, cancellation)
                && await NearestAsync(db, token.Word, analyzers.Keys.First(), cancellation) is { } nearest)
            {
                replacements[token] = nearest;
            }
        }

        return replacements.Count > 0 ? query.Replace(replacements) : null;
    }

    private static Task<bool> IsKnownAsync(
        SiteDbContext db, string word, IReadOnlyDictionary<Language, TextAnalyzer> analyzers, CancellationToken cancellation)
    {
        var stems = analyzers.Values.Select(analyzer => analyzer.Stem(word)).Distinct().ToList();
        return db.SearchWords.AnyAsync(known => known.Word == word || stems.Contains(known.Stem), cancellation);
    }

    private static async Task<string?> NearestAsync(SiteDbContext db, string word, Language language, CancellationToken cancellation)
    {
        var slips = Spelling.SlipsIn(word.Length);
        var candidates = await db.SearchWords.AsNoTracking()
            .Where(known => known.Word.Length >= word.Length - slips && known.Word.Length <= word.Length + slips)
            .ToListAsync(cancellation);
        return candidates
            .Select(known => (known, distance: Spelling.Distance(word, known.Word)))
            .Where(pair => pair.distance <= slips)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.known.Language != language)
            .ThenByDescending(pair => pair.known.Count).ThenBy(pair => pair.known.Word, StringComparer.Ordinal)
            .Select(pair => pair.known.Spelling)
            .FirstOrDefault();
    }
}
