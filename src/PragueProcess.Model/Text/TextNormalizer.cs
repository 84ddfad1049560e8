using System.Text;

namespace PragueProcess.Model.Text;

/// <summary>Gives text that people typed or pasted its one form.</summary>
public static class TextNormalizer
{
    /// <summary>
    /// The text with LF line ends, composed characters (Unicode NFC) and no line end after the last line; without control characters
    /// other than LF and TAB, without bidirectional embeddings, overrides and isolates, replacement characters and halves of surrogate pairs.
    /// Normalised text stays as it is.
    /// </summary>
    public static string Normalize(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes().Where(IsText))
        {
            kept.Append(rune);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).TrimEnd('\n');
    }

    /// <summary>
    /// The first character of a text that <see cref="Normalize"/> drops, because nobody sees it and it changes what others see
    /// (Unicode Standard Annex 9, sections 2.1 to 2.5), as its code point, e.g. <c>U+202E</c>; null when there is none.
    /// </summary>
    /// <param name="text">The text to look through.</param>
    /// <param name="allowLines">Whether the text may have several lines, and tabs in them.</param>
    public static string? FindHidden(string text, bool allowLines) => text.ReplaceLineEndings("\n").EnumerateRunes()
        .Where(rune => !IsText(rune) || (!allowLines && rune.Value is '\n' or '\t'))
        .Select(rune => $"U+{rune.Value:X4}")
        .FirstOrDefault();

    private static bool IsText(Rune rune) =>
        rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || IsDirectionMark(rune.Value) || rune == Rune.ReplacementChar);

    private static bool IsDirectionMark(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
