using Microsoft.AspNetCore.StaticAssets;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Styles, fonts, pictures and scripts, from the web root: compressed when the program is published, and kept by browsers for a year
/// where views name them by their fingerprint.
/// </summary>
public static class StaticFiles
{
    /// <summary>Serves the files.</summary>
    public static StaticAssetsEndpointConventionBuilder MapSiteFiles(this IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapStaticAssets();
        files.Add(KeepFonts);
        files.AllowAnonymous();
        return files;
    }

    // The style sheet can't name fonts by their fingerprint: a new cut takes a new name instead.
    private static void KeepFonts(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } path, RequestDelegate: { } send } && path.EndsWith(".woff2", StringComparison.Ordinal))
        {
            endpoint.RequestDelegate = context =>
            {
                context.Response.OnStarting(() => KeepForAYear(context.Response));
                return send(context);
            };
        }
    }

    private static Task KeepForAYear(HttpResponse response)
    {
        response.Headers.CacheControl = "max-age=31536000, immutable";
        return Task.CompletedTask;
    }
}
