using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace PragueProcess.Web.OutgoingLinks;

/// <summary>Makes connections to web servers of the public internet only, and to no address that this machine itself has: what is checked is the address that is connected to, not a name that may mean another a moment later.</summary>
public static class PublicConnections
{
    // What listens elsewhere may be no web server, and wait for commands.
    private static readonly int[] Ports = [80, 443];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>A handler that follows no redirect, keeps no cookie and uses no proxy.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = Patience,
        MaxResponseHeadersLength = 64,
        ConnectCallback = ConnectAsync,
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var own = IPGlobalProperties.GetIPGlobalProperties().GetUnicastAddresses().Select(one => one.Address).ToList();
        var addresses = (await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation)).Where(address => PublicAddresses.Has(address, own)).ToArray();
        if (addresses.Length == 0 || !Ports.Contains(context.DnsEndPoint.Port))
        {
            throw new AddressRefusedException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>An address leads to no web server of the public internet.</summary>
public sealed class AddressRefusedException : Exception
{
    public AddressRefusedException()
        : base("The address leads to no web server of the public internet.")
    {
    }

    public AddressRefusedException(string message)
        : base(message)
    {
    }

    public AddressRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
