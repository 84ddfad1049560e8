using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Previews;

/// <summary>How often one network may open shared drafts: each page tries a publication, for which editors have to wait.</summary>
internal static class SharedDraftLimit
{
    /// <summary>The name by which a controller asks for the limit.</summary>
    public const string Policy = "shared-draft";

    /// <summary>Pages a minute and network: more than an office reads, less than a machine asks for.</summary>
    public const int PagesPerMinute = 120;

    public static void AddSharedDraftLimit(this IServiceCollection services) => services.Configure<RateLimiterOptions>(limiter => limiter.AddPolicy(
        Policy,
        context => RateLimitPartition.GetFixedWindowLimiter(
            ClientNetwork.Of(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PagesPerMinute, Window = TimeSpan.FromMinutes(1) })));
}
