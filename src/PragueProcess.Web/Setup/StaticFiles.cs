using Microsoft.AspNetCore.StaticFiles;

namespace PragueProcess.Web.Setup;

/// <summary>Styles, fonts, pictures and scripts, from the web root.</summary>
public static class StaticFiles
{
    private const string Versioned = "public, max-age=31536000, immutable";
    private const string Unversioned = "public, max-age=3600";

    /// <summary>Serves the files: for a year where the address carries a version (<c>?v=</c>), else for an hour.</summary>
    public static IApplicationBuilder UseSiteFiles(this IApplicationBuilder app) =>
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SetLifetime });

    private static void SetLifetime(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? Versioned : Unversioned;
}
