using System.Globalization;
using System.Text.RegularExpressions;

namespace PragueProcess.Model.Text;

internal enum DateTokenRole
{
    Part,

    /// <summary>A dash or a word between two ends.</summary>
    To,
    Since,
    Until,
}

/// <summary>A word, number or dash of a typed date.</summary>
internal sealed partial record DateToken(DateTokenRole Role, int? Year = null, int? Month = null, int? Day = null)
{
    private static readonly string[] ToWords = ["-", "–", "—", "−", "/", "to", "au", "à", "al", "a", "по"];
    private static readonly string[] SinceWords = ["depuis", "since", "from", "desde", "с", "со"];
    private static readonly string[] UntilWords = ["jusqu'au", "jusqu'en", "jusqu'à", "until", "hasta", "до"];
    private static readonly string[] Fillers = [",", "le", "la", "el", "the", "de", "du", "del", "d'", "of", "in", "en", "г", "гг", "год", "года", "году", "годы"];

    /// <summary>True for a day and a month in digits that could change places.</summary>
    public bool IsAmbiguous { get; private init; }

    /// <summary>The tokens of a text, without words that say nothing; null when one is not known.</summary>
    public static IReadOnlyList<DateToken>? Split(string text)
    {
        var plain = TextNormalizer.Normalize(text).ToLowerInvariant().Replace('’', '\'').Replace('\u00A0', ' ').Trim();
        var matches = Pattern().Matches(plain);
        if (matches.Sum(match => match.Length) != plain.Length)
        {
            return null;
        }

        var words = matches.Where(match => !string.IsNullOrWhiteSpace(match.Value) && !Fillers.Contains(Word(match))).ToList();
        var tokens = words.Select(Read).ToList();
        return tokens.Contains(null) ? null : [.. tokens.Select(token => token!)];
    }

    private static DateToken? Read(Match match) => Word(match) switch
    {
        _ when match.Groups["date"].Success => new(DateTokenRole.Part, Number(match, "y"), Number(match, "m"), Number(match, "d")),
        _ when match.Groups["digits"].Success => Digits(Number(match, "a")!.Value, Number(match, "b")!.Value, Number(match, "year")!.Value, match.Value.Contains('/')),
        _ when Number(match, "number") is { } number => match.Groups["number"].Length == 4 ? new(DateTokenRole.Part, Year: number) : new(DateTokenRole.Part, Day: number),
        var word when ToWords.Contains(word) => new(DateTokenRole.To),
        var word when SinceWords.Contains(word) => new(DateTokenRole.Since),
        var word when UntilWords.Contains(word) => new(DateTokenRole.Until),
        var word => MonthNames.Find(word) is { } month ? new(DateTokenRole.Part, Month: month) : null,
    };

    // With dots the day always comes first; with slashes, in some countries, the month.
    private static DateToken Digits(int first, int second, int year, bool hasSlashes) => hasSlashes && second > 12
        ? new(DateTokenRole.Part, year, first, second)
        : new(DateTokenRole.Part, year, second, first) { IsAmbiguous = hasSlashes && first <= 12 && first != second };

    private static string Word(Match match) => match.Value.TrimEnd('.');

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        """
        (?<date>(?<y>[0-9]{4})-(?<m>[0-9]{2})(-(?<d>[0-9]{2}))?(?![0-9]))
        | (?<digits>(?<a>[0-9]{1,2})(?<s>[./])(?<b>[0-9]{1,2})\k<s>(?<year>[0-9]{4})(?![0-9]))
        | (?<date>(?<m>[0-9]{1,2})[./](?<y>[0-9]{4})(?![0-9]))
        | (?<number>[0-9]{4}|[0-9]{1,2}) (er|st|nd|rd|th|º|-?го|-?е)? (?![0-9\p{L}º])
        | jusqu'\p{L}+ | d' | \p{L}+\.? | [-–—−/,] | \s+
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
