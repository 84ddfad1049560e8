using Microsoft.Extensions.Options;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Answers 400 to requests for another host than the site's own: the one of its public address, or, while none is set, this machine.
/// Health probes may use any name.
/// </summary>
public sealed class Hosts(RequestDelegate next, IOptions<SiteOptions> options)
{
    private readonly string[] _own = options.Value.BaseAddress is { } address
        ? [address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost]
        : ["localhost", "127.0.0.1", "[::1]"];

    public Task InvokeAsync(HttpContext context)
    {
        var isOwn = _own.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase);
        if (isOwn || context.Request.Path.StartsWithSegments(HealthProbes.Path))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
