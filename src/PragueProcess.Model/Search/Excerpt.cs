namespace PragueProcess.Model.Search;

/// <summary>A piece of a text, and whether it is what was looked for.</summary>
public sealed record Fragment(string Text, bool IsHit);

/// <summary>Shows where in a text the words of a pattern are.</summary>
internal static class Excerpt
{
    private const int Length = 220;
    private const int Before = 60;

    /// <summary>How much of a body is looked through, in UTF-16 code units.</summary>
    private const int MostRead = 50_000;

    /// <summary>How many places an excerpt is chosen from.</summary>
    private const int MostPlaces = 200;

    private const string Ellipsis = "…";

    /// <summary>The whole text with the words marked.</summary>
    public static IReadOnlyList<Fragment> Mark(string text, TextAnalyzer analyzer, SearchPattern pattern) =>
        [.. Cut(text, Hits(text, analyzer, pattern), 0, text.Length)];

    /// <summary>The part of the text in which most of the words are, with the words marked; nothing when none is in it.</summary>
    public static IReadOnlyList<Fragment> Of(string text, TextAnalyzer analyzer, SearchPattern pattern)
    {
        var read = text.Length > MostRead ? text[..MostRead] : text;
        var hits = Hits(read, analyzer, pattern);
        if (hits.Count == 0)
        {
            return [];
        }

        var first = hits.Take(MostPlaces).MaxBy(hit => Stems(hits, hit.Token.Start).Count()).Token.Start;
        var start = WordStart(read, Math.Max(first - Before, 0), first);
        var end = WordEnd(read, start, Math.Min(start + Length, read.Length));
        var pieces = Cut(read, hits, start, end);
        return [.. EllipsisIf(start > 0), .. pieces, .. EllipsisIf(end < text.Length)];
    }

    private static List<(Token Token, string Stem)> Hits(string text, TextAnalyzer analyzer, SearchPattern pattern) =>
        [.. analyzer.Analyze(text).Where(word => pattern.Stems.Contains(word.Stem))];

    private static IEnumerable<string> Stems(List<(Token Token, string Stem)> hits, int start) => hits
        .SkipWhile(hit => hit.Token.Start < start).TakeWhile(hit => hit.Token.End <= start + Length - Before)
        .Select(hit => hit.Stem).Distinct();

    private static IEnumerable<Fragment> EllipsisIf(bool isCut) => isCut ? [new Fragment(Ellipsis, false)] : [];

    private static int WordStart(string text, int from, int to)
    {
        var gap = from == 0 ? -1 : text.IndexOf(' ', from, to - from);
        return from == 0 ? 0 : gap < 0 ? to : gap + 1;
    }

    private static int WordEnd(string text, int from, int to)
    {
        var gap = to == text.Length ? to : text.LastIndexOf(' ', to);
        return gap > from ? gap : to;
    }

    private static IEnumerable<Fragment> Cut(string text, IEnumerable<(Token Token, string Stem)> hits, int start, int end)
    {
        var at = start;
        foreach (var (token, _) in hits.Where(hit => hit.Token.Start >= start && hit.Token.End <= end))
        {
            if (token.Start > at)
            {
                yield return new Fragment(text[at..token.Start], false);
            }

            yield return new Fragment(text[token.Start..token.End], true);
            at = token.End;
        }

        if (end > at)
        {
            yield return new Fragment(text[at..end], false);
        }
    }
}
