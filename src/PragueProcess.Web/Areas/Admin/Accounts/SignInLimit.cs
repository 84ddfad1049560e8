using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>How often one network may try to sign in; more is answered 429 with the time to wait (RFC 6585, 4).</summary>
internal static class SignInLimit
{
    /// <summary>The name by which an action asks for the limit.</summary>
    public const string Policy = "sign-in";

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Policy, PartitionOf);
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext context)
    {
        var limit = context.RequestServices.GetRequiredService<IOptions<AccountOptions>>().Value.SignInsPerHour;
        return RateLimitPartition.GetFixedWindowLimiter(
            ClientNetwork.Of(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = Window });
    }
}
