using System.Globalization;

namespace PragueProcess.Web.Feeds.Citations;

/// <summary>Writes citations as RIS, which reference managers read: a tag, two spaces, a hyphen, a space and a value on each line, in UTF-8.</summary>
public static class Ris
{
    private const string LineEnd = "\r\n";

    /// <summary>One record, of the type for web pages.</summary>
    public static string Write(Citation citation)
    {
        (string Tag, string? Value)[] lines =
        [
            ("TY", "ELEC"),
            ("ID", citation.Key),
            ("TI", citation.Title),
            ("T2", citation.Site),
            ("PB", citation.Publisher),
            ("PY", citation.Version?.Year.ToString(CultureInfo.InvariantCulture)),
            ("DA", citation.Version is { } version ? Written(version) : null),
            ("Y2", Written(citation.Accessed)),
            ("UR", citation.Url),
            ("LA", citation.LanguageCode),
            ("ER", ""),
        ];
        return string.Concat(lines.Where(line => line.Value is not null).Select(line => $"{line.Tag}  - {OneLine(line.Value!)}{LineEnd}"));
    }

    private static string OneLine(string value) => string.Concat(value.Select(character => IsLineEnd(character) ? ' ' : character));

    private static bool IsLineEnd(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static string Written(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}
