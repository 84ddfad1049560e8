using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Setup;

/// <summary>Where machines ask whether the site is well: <c>/health/live</c>, the program runs; <c>/health/ready</c>, it can serve pages.</summary>
public static class HealthProbes
{
    /// <summary>The path that all probes begin with.</summary>
    public const string Path = "/health";

    private const string Database = "database";

    public static void AddSiteHealth(this IServiceCollection services) => services.AddHealthChecks().AddCheck<DatabaseProbe>(Database);

    public static void MapSiteHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks($"{Path}/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks($"{Path}/ready").AllowAnonymous();
    }

    /// <summary>Reads one number from the database.</summary>
    private sealed class DatabaseProbe(ContentVersionQueries versions) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await versions.CurrentAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
