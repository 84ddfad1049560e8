using System.Text.RegularExpressions;

namespace PragueProcess.Model.Search;

/// <summary>A word or, in quotation marks, a phrase of a query.</summary>
internal sealed record QueryPart(IReadOnlyList<Token> Words, bool IsPhrase);

/// <summary>What a visitor looks for. Whatever is neither a word nor a quotation mark is ignored.</summary>
internal sealed partial record SearchQuery(string Text, IReadOnlyList<QueryPart> Parts, bool IsCut)
{
    /// <summary>The longest query, in UTF-16 code units; what is longer is cut.</summary>
    public const int MaxLength = 200;

    /// <summary>How many words are looked for at most.</summary>
    public const int MaxWords = 16;

    /// <summary>The shortest beginning of a word that stands for it.</summary>
    private const int ShortestBeginning = 2;

    public IEnumerable<Token> Words => Parts.SelectMany(part => part.Words);

    /// <summary>The word that may be but the beginning of one, because it ends the query; null when it ends with something else.</summary>
    public Token? Beginning => Parts is [.., { IsPhrase: false } last] && last.Words[0] is var word
        && word.Word.Length >= ShortestBeginning && word.End == Text.TrimEnd().Length ? word : null;

    public static SearchQuery Parse(string text)
    {
        var kept = text.Length > MaxLength ? text[..MaxLength] : text;
        var parts = Segments().Matches(kept).SelectMany(Read).ToList();
        var within = parts.TakeWhile((_, index) => parts.Take(index + 1).Sum(part => part.Words.Count) <= MaxWords).ToList();
        return new SearchQuery(kept, within, kept.Length < text.Length || within.Count < parts.Count);
    }

    /// <summary>The query with some of its words replaced.</summary>
    public string Replace(IReadOnlyDictionary<Token, string> replacements) => replacements
        .OrderByDescending(pair => pair.Key.Start)
        .Aggregate(Text, (text, pair) => text.Remove(pair.Key.Start, pair.Key.Length).Insert(pair.Key.Start, pair.Value));

    private static IEnumerable<QueryPart> Read(Match match)
    {
        var phrase = match.Groups["phrase"];
        var tokens = Tokenizer.Tokenize(phrase.Success ? phrase.Value : match.Value)
            .Select(token => token with { Start = token.Start + (phrase.Success ? phrase.Index : match.Index) })
            .ToList();
        return phrase.Success && tokens.Count > 0 ? [new QueryPart(tokens, true)] : tokens.Select(token => new QueryPart([token], false));
    }

    // A phrase between any two quotation marks, or the text up to the next; a mark without its fellow parts words.
    [GeneratedRegex("[\"«»“”„‟](?<phrase>[^\"«»“”„‟]*)[\"«»“”„‟]|[^\"«»“”„‟]+")]
    private static partial Regex Segments();
}
