using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>
/// How often somebody may try to prove who they are; more is answered 429 with the time to wait (RFC 6585, 4). Strangers are counted by their
/// network, so that none shuts out whoever is signed in or has signed in from the same browser before: these are counted by themselves.
/// </summary>
internal static class SignInLimit
{
    /// <summary>The name by which an action asks for the limit on passwords and codes.</summary>
    public const string Guesses = "guesses";

    /// <summary>The limit on passkeys, which nobody can guess: it only bounds the work.</summary>
    public const string Passkeys = "passkeys";

    /// <summary>The limit on passwords of people who are signed in, each of whom has one to guess.</summary>
    public const string Confirmations = "confirmations";

    private const int Factor = 10;

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
        limiter.AddPolicy(Guesses, context => PartitionOf(context, limit => limit));
        limiter.AddPolicy(Passkeys, context => PartitionOf(context, limit => limit * Factor));
        limiter.AddPolicy(Confirmations, context => PartitionOf(context, limit => Math.Max(Factor, limit / Factor)));
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext context, Func<int, int> scale)
    {
        var limit = scale(context.RequestServices.GetRequiredService<IOptions<AccountOptions>>().Value.SignInsPerHour);
        return RateLimitPartition.GetFixedWindowLimiter(Who(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = Window });
    }

    private static string Who(HttpContext context)
    {
        if (context.User.Role() is not null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"account {context.User.AccountId()}");
        }

        return context.RequestServices.GetRequiredService<KnownBrowsers>().OwnerOf(context) is { } owner
            ? $"browser of account {owner}"
            : ClientNetwork.Of(context.Connection.RemoteIpAddress);
    }
}
