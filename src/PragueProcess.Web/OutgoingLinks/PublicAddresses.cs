using System.Net;
using System.Net.Sockets;

namespace PragueProcess.Web.OutgoingLinks;

/// <summary>Tells addresses of the public internet from all others, which the site never asks (RFC 6890).</summary>
public static class PublicAddresses
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    // Within them lie documentation (RFC 3849, RFC 9637), Teredo (RFC 4380) and 6to4 (RFC 3056), which can carry any IPv4 address.
    private static readonly IPNetwork[] NotPublicV6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether an address is one of the public internet, and none of this machine's own.</summary>
    /// <param name="address">The address.</param>
    /// <param name="own">The addresses of this machine's networks.</param>
    public static bool Has(IPAddress address, IEnumerable<IPAddress> own) =>
        Has(address) && !own.Any(one => one.MapToIPv6().GetAddressBytes().AsSpan().SequenceEqual(address.MapToIPv6().GetAddressBytes()));

    /// <summary>Whether an address is one of the public internet.</summary>
    public static bool Has(IPAddress address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => Has(address.MapToIPv4()),
        { AddressFamily: AddressFamily.InterNetwork } => !NotPublic.Any(network => network.Contains(address)),
        { AddressFamily: AddressFamily.InterNetworkV6 } => GlobalUnicast.Contains(address) && !NotPublicV6.Any(network => network.Contains(address)),
        _ => false,
    };
}
