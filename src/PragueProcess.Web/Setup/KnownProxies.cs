using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace PragueProcess.Web.Setup;

/// <summary>Takes from the proxies in front, where they are known, who asks and whether the connection was encrypted; which host was asked they never say.</summary>
internal static class KnownProxies
{
    public static void UseKnownProxies(this WebApplication app)
    {
        var networks = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value.Known;
        // With nobody to believe, the framework would believe everybody.
        if (networks.Count == 0)
        {
            return;
        }

        // As many hops are believed as stand in the networks.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }
}
