namespace PragueProcess.Model.Publishing;

/// <summary>
/// Characters that no text may hold, because nobody sees them and they change what others see: control characters, and those that override
/// the direction of writing (Unicode Standard Annex 9, sections 2.1 to 2.5).
/// </summary>
internal static class Characters
{
    /// <summary>The first such character as its code point, e.g. <c>U+202E</c>; null when there is none.</summary>
    /// <param name="text">The text to look through.</param>
    /// <param name="allowLines">Whether the text may have several lines, and tabs in them.</param>
    public static string? FindHidden(string text, bool allowLines) =>
        text.Where(letter => IsHidden(letter, allowLines)).Select(letter => $"U+{(int)letter:X4}").FirstOrDefault();

    private static bool IsHidden(char letter, bool allowLines) =>
        (char.IsControl(letter) && !(allowLines && letter is '\n' or '\t')) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
