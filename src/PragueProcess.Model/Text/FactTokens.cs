using System.Text.RegularExpressions;

namespace PragueProcess.Model.Text;

/// <summary>Finds and replaces the facts that a text cites.</summary>
public static partial class FactTokens
{
    /// <summary>All tokens in order, those that name no known fact or format too.</summary>
    public static IReadOnlyList<FactToken> Find(string markdown) => [.. Pattern().Matches(markdown).Select(match => Read(match, markdown))];

    /// <summary>
    /// The text with values in the place of tokens, escaped so that a value is never read as markdown.
    /// A token of an unknown format stays as it is; the function is not asked for it.
    /// </summary>
    public static string Replace(string markdown, Func<FactToken, string> value) => Pattern().Replace(markdown, match =>
    {
        var token = Read(match, markdown);
        return token.Format == FactFormat.Unknown ? token.Written : MarkdownEscape.Escape(value(token));
    });

    private static FactToken Read(Match match, string markdown)
    {
        var parts = match.Groups[1].Value.Split('|', 2, StringSplitOptions.TrimEntries);
        var line = markdown.AsSpan(0, match.Index).Count('\n') + 1;
        return new FactToken(parts[0], FormatOf(parts.ElementAtOrDefault(1)), line, match.Value);
    }

    private static FactFormat FormatOf(string? name) => name switch
    {
        null => FactFormat.Digits,
        "words" => FactFormat.Words,
        _ => FactFormat.Unknown,
    };

    [GeneratedRegex(@"\{\{([^{}\n]*)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
