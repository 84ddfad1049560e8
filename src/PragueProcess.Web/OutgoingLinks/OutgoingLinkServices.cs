using Microsoft.Extensions.Options;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.OutgoingLinks;

/// <summary>Registers what checks outside links.</summary>
internal static class OutgoingLinkServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static void AddOutgoingLinks(this IServiceCollection services)
    {
        services.AddHttpClient<LinkClient>((provider, http) =>
        {
            http.Timeout = Patience;
            // Says who asks, and where to complain.
            var site = provider.GetRequiredService<IOptions<SiteOptions>>().Value.BaseAddress;
            http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"PragueProcessSite/1.0 (link check{(site is null ? "" : $"; +{site.GetLeftPart(UriPartial.Authority)}")})");
        }).ConfigurePrimaryHttpMessageHandler(PublicConnections.Handler);
        services.AddSingleton<HostPauses>();
        services.AddSingleton<LinkChecks>();
        services.AddHostedService<LinkCheckService>();
    }
}
