using System.Globalization;
using System.Text;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>Gives the names of files their form.</summary>
public static class FileNames
{
    private const int AddressMaxLength = 80;

    // No file system takes them all, and a path is no name.
    private const string Forbidden = "/\\:*?\"<>|";

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com", "lpt"];

    /// <summary>Whether a name, composed (Unicode NFC), can be kept as it is: it leads nowhere else, and shows what it is.</summary>
    public static bool IsSafe(string name) =>
        name.Length <= StoredFile.NameMaxLength
        && name == name.Trim()
        && Path.GetFileNameWithoutExtension(name).TrimEnd('.', ' ').Length > 0
        && !name.StartsWith('.')
        && !name.Contains("..", StringComparison.Ordinal)
        && name.EnumerateRunes().All(IsSafe)
        && !Devices.Contains(Path.GetFileNameWithoutExtension(name).TrimEnd("0123456789".ToCharArray()).ToLowerInvariant());

    /// <summary>The name in an address: lower-case ASCII letters, digits and hyphens, and the extension.</summary>
    public static string InAddress(string name)
    {
        var stem = SlugMaker.Make(Path.GetFileNameWithoutExtension(name), AddressMaxLength);
        return (stem.Length > 0 ? stem : "file") + Path.GetExtension(name).ToLowerInvariant();
    }

    // A mark of direction makes “gpj.exe” of “exe.jpg”; other formatting characters are not seen at all.
    private static bool IsSafe(Rune rune) =>
        !Forbidden.Contains(rune.ToString(), StringComparison.Ordinal)
        && rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
