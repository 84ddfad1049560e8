namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>The keyboards of the site's languages, as far as fingers walk along them.</summary>
internal static class Keyboards
{
    // With Shift the first row of the English one bears these.
    private const string Shifted = "!@#$%^&*()";
    private const string Digits = "1234567890";

    private static readonly IReadOnlyList<Dictionary<char, (int Row, int Column)>> All =
    [
        Places("qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"),
        Places("azertyuiop", "qsdfghjklm", "wxcvbn,;:"),
        Places("qwertzuiopü", "asdfghjklöä", "yxcvbnm,.-"),
        Places("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    ];

    /// <summary>Whether each character lies beside the one before it, or is the same.</summary>
    public static bool IsWalk(string piece) =>
        IsWalkOfKeys(piece) || IsWalkOfKeys(string.Concat(piece.Select(sign => Shifted.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var key ? Digits[key] : sign)));

    private static bool IsWalkOfKeys(string piece) =>
        All.Any(keyboard => piece.All(keyboard.ContainsKey) && piece.Zip(piece.Skip(1)).All(pair => AreBeside(keyboard[pair.First], keyboard[pair.Second])));

    // Each row stands half a key to the right of the one above.
    private static bool AreBeside((int Row, int Column) one, (int Row, int Column) other) => (other.Row - one.Row, other.Column - one.Column) is
        (0, >= -1 and <= 1) or (1, 0 or -1) or (-1, 0 or 1);

    private static Dictionary<char, (int Row, int Column)> Places(params string[] letters) => letters.Prepend(Digits)
        .SelectMany((keys, row) => keys.Select((key, column) => (Key: key, Place: (row, column))))
        .ToDictionary(pair => pair.Key, pair => pair.Place);
}
