using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lucene.Net.Analysis.Miscellaneous;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Search;

/// <summary>Finds the words of a text in any script, and gives them the one form in which they are compared.</summary>
internal static partial class Tokenizer
{
    // One letter may fold to as many as this, “⒇” say.
    private const int MostLettersOfOne = 4;

    private static readonly HashSet<string> FrenchArticles =
        ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

    public static IEnumerable<Token> Tokenize(string text) =>
        Words().Matches(text).Select(Read).Where(token => token.Word.Length > 0);

    /// <summary>The words alone.</summary>
    public static IReadOnlyList<string> WordsOf(string text) => [.. Tokenize(text).Select(token => token.Word)];

    private static Token Read(Match match)
    {
        var parts = Apostrophe().Split(match.Value);
        var skipped = parts.Length > 1 && FrenchArticles.Contains(Fold(parts[0])) ? parts[0].Length + 1 : 0;
        var end = parts.Length > 1 && Fold(parts[^1]) == "s" ? parts.Length - 1 : parts.Length;
        var word = Fold(string.Concat(parts[(skipped > 0 ? 1 : 0)..end]));
        return new Token(word.Length > SearchWord.MaxLength ? word[..SearchWord.MaxLength] : word, match.Index + skipped, match.Length - skipped);
    }

    private static string Fold(string word)
    {
        var composed = word.Normalize(NormalizationForm.FormC).ToCharArray();
        var folded = new char[composed.Length * MostLettersOfOne];
        var length = ASCIIFoldingFilter.FoldToASCII(composed, 0, folded, 0, composed.Length);
        return string.Concat(new string(folded, 0, length).ToLowerInvariant().Where(IsLetterOrDigit)).Replace('ё', 'е');
    }

    private static bool IsLetterOrDigit(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}\u00AD]+(?:['’‘ʼʻ`´][\p{L}\p{M}\p{Nd}\u00AD]+)*")]
    private static partial Regex Words();

    [GeneratedRegex("['’‘ʼʻ`´]")]
    private static partial Regex Apostrophe();
}
