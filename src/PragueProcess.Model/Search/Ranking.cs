using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Search;

/// <summary>Orders what was found in one language.</summary>
internal static class Ranking
{
    private enum Likeness
    {
        /// <summary>The query is the title.</summary>
        Title,

        /// <summary>It is another name, or what the kind is called.</summary>
        Name,

        /// <summary>The title begins with it.</summary>
        Beginning,

        /// <summary>Its words are somewhere in the document.</summary>
        Words,
    }

    /// <summary>What is called so first, a member before its meetings; then the rest by the score of the full-text index.</summary>
    public static IEnumerable<SearchDocument> Order(IEnumerable<(SearchDocument Document, double Score)> found, SearchQuery query)
    {
        var words = query.Words.Select(token => token.Word).ToList();
        return found
            .Select(pair => (pair.Document, pair.Score, Likeness: LikenessOf(pair.Document, words)))
            .OrderBy(hit => hit.Likeness)
            .ThenBy(hit => hit.Likeness == Likeness.Words ? 0 : (int)hit.Document.Item.Kind)
            .ThenByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Document.Item.Kind)
            .ThenByDescending(hit => hit.Document.Item.Key, StringComparer.Ordinal)
            .Select(hit => hit.Document);
    }

    private static Likeness LikenessOf(SearchDocument document, List<string> words)
    {
        var title = Tokenizer.WordsOf(document.Title);
        var names = document.Names.Split(SearchDocument.NameSeparator)
            .Concat(KindWords.Of(document.Item.Kind, document.Section, document.Language))
            .Select(Tokenizer.WordsOf);
        return title.SequenceEqual(words) ? Likeness.Title
            : names.Any(name => name.SequenceEqual(words)) ? Likeness.Name
            : BeginsWith(title, words) ? Likeness.Beginning
            : Likeness.Words;
    }

    private static bool BeginsWith(IReadOnlyList<string> title, List<string> words) =>
        title.Count >= words.Count
        && title.Take(words.Count - 1).SequenceEqual(words.SkipLast(1))
        && title[words.Count - 1].StartsWith(words[^1], StringComparison.Ordinal);
}
