using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>
/// Counts what must be guessed of a password by somebody who knows how people make them: each character by itself, but a common word, however it is spelt,
/// a walk along the keyboard, a row such as <c>1234</c> and a year as two, and what stood there before as one.
/// </summary>
internal static class PasswordGuesses
{
    private const int OfPiece = 2;
    private const int OfRepetition = 1;
    private const int ShortestPiece = 3;
    private const int LongestPiece = 24;
    private const int YearLength = 4;

    // What follows makes no password weaker, and no answer should take long.
    private const int MaxLength = 100;

    private static readonly Dictionary<char, char> Letters = new()
    {
        ['0'] = 'o',
        ['3'] = 'e',
        ['4'] = 'a',
        ['5'] = 's',
        ['7'] = 't',
        ['8'] = 'b',
        ['9'] = 'g',
        ['@'] = 'a',
        ['$'] = 's',
        ['|'] = 'l',
        ['€'] = 'e',
        ['+'] = 't',
    };

    /// <summary>The fewest guesses.</summary>
    /// <param name="password">The password.</param>
    /// <param name="own">Words that are common for this person.</param>
    public static int Count(string password, IEnumerable<string> own)
    {
        var text = TextNormalizer.Normalize(password).ToLowerInvariant();
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        var names = own.Select(name => TextNormalizer.Normalize(name).ToLowerInvariant()).ToHashSet();
        string[] spellings = [text, Spell(text, 'i'), Spell(text, 'l')];
        var fewest = new int[text.Length + 1];
        for (var end = 1; end <= text.Length; end++)
        {
            fewest[end] = fewest[end - 1] + 1;
            for (var start = end - ShortestPiece; start >= Math.Max(0, end - LongestPiece); start--)
            {
                if (IsKnown(spellings, names, start, end))
                {
                    fewest[end] = Math.Min(fewest[end], fewest[start] + OfPiece);
                }

                if (text.AsSpan(0, start).Contains(text.AsSpan(start, end - start), StringComparison.Ordinal))
                {
                    fewest[end] = Math.Min(fewest[end], fewest[start] + OfRepetition);
                }
            }
        }

        return fewest[text.Length];
    }

    private static bool IsKnown(string[] spellings, HashSet<string> names, int start, int end) =>
        spellings.Select(text => text[start..end]).Any(piece => CommonWords.Has(piece) || names.Contains(piece))
        || IsRow(spellings[0][start..end])
        || IsYear(spellings[0][start..end])
        || Keyboards.IsWalk(spellings[0][start..end]);

    // A digit or a sign may stand for more than one letter.
    private static string Spell(string text, char one) =>
        string.Concat(text.Select(letter => letter is '1' or '!' ? one : Letters.GetValueOrDefault(letter, letter)));

    private static bool IsRow(string piece)
    {
        var step = piece[1] - piece[0];
        return step is >= -1 and <= 1 && piece.Zip(piece.Skip(1)).All(pair => pair.Second - pair.First == step);
    }

    private static bool IsYear(string piece) =>
        piece.Length == YearLength && piece.All(char.IsAsciiDigit) && (piece.StartsWith("19", StringComparison.Ordinal) || piece.StartsWith("20", StringComparison.Ordinal));
}
