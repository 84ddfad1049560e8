using System.Net;
using System.Net.Sockets;

namespace PragueProcess.Web.Setup;

/// <summary>Shortens a visitor's address to a network, which names no person.</summary>
public static class ClientNetwork
{
    private const int BitsOfIPv4 = 24;
    private const int BitsOfIPv6 = 48;

    /// <summary>The network of an address, e.g. <c>203.0.113.0/24</c> or <c>2001:db8:7::/48</c>; a hyphen when there is no address.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "-";
        }

        var own = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bits = own.AddressFamily == AddressFamily.InterNetwork ? BitsOfIPv4 : BitsOfIPv6;
        var bytes = own.GetAddressBytes();
        bytes.AsSpan(bits / 8).Clear();
        return new IPNetwork(new IPAddress(bytes), bits).ToString();
    }
}
