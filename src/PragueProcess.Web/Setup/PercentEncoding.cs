using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace PragueProcess.Web.Setup;

/// <summary>Percent-encoding as addresses use it (RFC 3986, 2.1).</summary>
public static partial class PercentEncoding
{
    /// <summary>Decodes once. False when a percent sign begins no octet, or the octets are not UTF-8.</summary>
    public static bool TryDecode(string encoded, out string decoded)
    {
        decoded = "";
        if (StrayPercent().IsMatch(encoded))
        {
            return false;
        }

        var octets = encoded.Contains('%', StringComparison.Ordinal) ? Octets(encoded) : Encoding.UTF8.GetBytes(encoded);
        if (!Utf8.IsValid(octets))
        {
            return false;
        }

        decoded = Encoding.UTF8.GetString(octets);
        return true;
    }

    /// <summary>
    /// Writes a path's encoding in the one normal way (RFC 3986, 6.2.2): what needs no encoding is not encoded, what is not allowed in a
    /// path is, hexadecimal digits are capitals.
    /// </summary>
    public static string Normal(string path) =>
        Encoded().Replace(NotAllowed().Replace(path, m => Uri.EscapeDataString(m.Value)), m => NormalOctet(m.ValueSpan));

    private static string NormalOctet(ReadOnlySpan<char> octet)
    {
        var character = (char)Octet(octet[1..]);
        return char.IsAsciiLetterOrDigit(character) || "-._~".Contains(character)
            ? character.ToString()
            : octet.ToString().ToUpperInvariant();
    }

    private static byte[] Octets(string encoded)
    {
        var bytes = Encoding.UTF8.GetBytes(encoded);
        var octets = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var isEncoded = bytes[i] == '%';
            octets.Add(isEncoded ? byte.Parse(bytes.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : bytes[i]);
            i += isEncoded ? 2 : 0;
        }

        return [.. octets];
    }

    private static byte Octet(ReadOnlySpan<char> digits) => byte.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})")]
    private static partial Regex StrayPercent();

    [GeneratedRegex("%[0-9A-Fa-f]{2}")]
    private static partial Regex Encoded();

    [GeneratedRegex("[^A-Za-z0-9._~!$&'()*+,;=:@/%-]+")]
    private static partial Regex NotAllowed();
}
