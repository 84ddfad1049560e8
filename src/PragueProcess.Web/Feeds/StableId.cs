using System.Security.Cryptography;
using System.Text;

namespace PragueProcess.Web.Feeds;

/// <summary>
/// The identifiers by which calendars and feed readers know a thing again: UUIDs made of its name (RFC 9562, appendix B.2). They hold no host,
/// as RFC 7986, 5.3, asks, so that the site may move without every subscriber seeing everything twice.
/// </summary>
public static class StableId
{
    // Drawn once for this site; another one would make every item a new one.
    private static readonly Guid Site = new("6f1f7a52-0d3b-4c0e-9a51-3c3fb1b6f8d4");

    /// <summary>The identifier of a name, e.g. of an item's key.</summary>
    public static Guid Of(string name)
    {
        var hash = SHA256.HashData([.. Site.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
