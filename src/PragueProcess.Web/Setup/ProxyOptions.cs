using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Sockets;

namespace PragueProcess.Web.Setup;

/// <summary>The settings of the section <c>Proxy</c>.</summary>
public sealed class ProxyOptions : IValidatableObject
{
    public const string Section = "Proxy";

    private static readonly char[] Separators = [',', ' '];

    /// <summary>
    /// Where the proxies in front stand that are believed when they say who asks, and how: addresses, or networks in CIDR notation (RFC 4632, 3.1),
    /// separated by commas; none is believed without.
    /// </summary>
    public string Networks { get; set; } = "";

    /// <summary><see cref="Networks"/>, an address as the network of itself.</summary>
    public IReadOnlyList<IPNetwork> Known => [.. Written.Select(Parse).OfType<IPNetwork>()];

    private string[] Written => Networks.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Written.Where(text => Parse(text) is null)
        .Select(text => new ValidationResult($"Proxy:Networks “{text}” is neither an address nor a network; write e.g. 127.0.0.1 or 10.0.0.0/8."));

    private static IPNetwork? Parse(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        // “10” would be read as an address too.
        var isAddress = IPAddress.TryParse(text, out var address) && (address.AddressFamily == AddressFamily.InterNetworkV6 || address.ToString() == text);
        return isAddress ? new IPNetwork(address!, address!.GetAddressBytes().Length * 8) : null;
    }
}
