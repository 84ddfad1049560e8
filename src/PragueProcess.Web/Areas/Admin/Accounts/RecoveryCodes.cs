namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Codes that stand in for an authenticator app that was lost, each once.</summary>
internal static class RecoveryCodes
{
    /// <summary>How many a person gets.</summary>
    public const int Count = 10;

    private const int HalfLength = 5;

    /// <summary>A code as it was made, whatever the case and the signs with which it was typed.</summary>
    public static string Canonical(string typed)
    {
        var letters = string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return letters.Length == 2 * HalfLength ? $"{letters[..HalfLength]}-{letters[HalfLength..]}" : letters;
    }
}
