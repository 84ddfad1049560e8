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

    /// <summary>True when <see cref="Normalize"/> drops no character of the text.</summary>
    public static bool HoldsOnlyText(string text) => text.ReplaceLineEndings("\n").EnumerateRunes().All(IsText);

    private static bool IsText(Rune rune) =>
        rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || IsDirectionMark(rune.Value) || rune == Rune.ReplacementChar);

    private static bool IsDirectionMark(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
