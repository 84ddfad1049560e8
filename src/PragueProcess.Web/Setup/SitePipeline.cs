using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using NetEscapades.AspNetCore.SecurityHeaders;
using PragueProcess.Web.Areas.Admin;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Files;
using PragueProcess.Web.Areas.Admin.Previews;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Feeds.OpenApi;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Pages.SchemaOrg;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Setup;

/// <summary>What happens to every request, in order, and the services that it needs.</summary>
public static class SitePipeline
{
    // Below the usual limit of 1,024 open files, which the database and the static files share.
    private const int MaxConnections = 900;
    private const int MaxBodyBytes = 64 * 1024;
    private const int MaxRequestLineBytes = 32 * 1024;
    private const int MaxCacheBytes = 64 * 1024 * 1024;

    // By this the host knows (WebApplicationBuilder of ASP.NET Core).
    private const string AuthenticationIsSet = "__AuthenticationMiddlewareSet";

    private static readonly string[] FurtherCompressedTypes = ["image/svg+xml", "text/markdown", "text/csv", "text/calendar", "application/atom+xml"];

    /// <summary>Adds the HTTP side of the site: logging, pages, links, interface texts, compression.</summary>
    public static IServiceCollection AddSiteHttp(this IServiceCollection services)
    {
        services.AddSiteLogging();
        services.AddSiteHealth();
        services.AddControllersWithViews(mvc =>
        {
            mvc.Conventions.Add(new SectionRouting());
            mvc.Conventions.Add(new HeadRequests());
            mvc.Conventions.Add(new DescribedActions());
            mvc.Filters.Add<TwinResults>();
        });
        services.Configure<RouteOptions>(routes => routes.ConstraintMap[LanguageConstraint.Name] = typeof(LanguageConstraint));
        services.Configure<KestrelServerOptions>(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxConcurrentConnections = MaxConnections;
            server.Limits.MaxRequestBodySize = MaxBodyBytes;
            server.Limits.MaxRequestLineSize = MaxRequestLineBytes;
        });
        services.Configure<WebEncoderOptions>(html => html.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(FurtherCompressedTypes);
            compression.Providers.Add<BrotliPages>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.AddOutputCache(cache =>
        {
            cache.AddBasePolicy(new PageCache());
            cache.SizeLimit = MaxCacheBytes;
        });
        services.AddSecurityHeaders();
        services.AddScoped<Uploads>();
        services.AddAccounts();
        services.AddSharedDraftLimit();
        services.AddTwins();
        services.AddSiteOpenApi();
        return services.AddSingleton<SiteAddress>().AddSingleton<InterfaceTexts>().AddSingleton<Descriptions>().AddSingleton<StructuredData>().AddSingleton<SiteDays>().AddScoped<DraftPages>().AddScoped<RefusalWording>().AddScoped<DraftPreviews>().AddScoped<LinksHere>();
    }

    /// <summary>Sends every request through the site's middleware to its controllers.</summary>
    public static WebApplication UseSitePipeline(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UseSecurityHeaders(SecurityHeaders.For(app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseAddress));
        app.UseSiteRequestLogging();
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseWhen(IsAdmin, area => area.UseStatusCodePagesWithReExecute("/admin/errors/{0}"));
        app.UseFailureStatuses();
        app.UseWhen(IsNotErrorPage, door => door
            .UseMiddleware<RequestGuard>()
            .UseMiddleware<Hosts>()
            .UseMiddleware<CanonicalAddress>()
            .UseMiddleware<TwinAddresses>());
        app.UseMiddleware<PreviewPages>();
        app.UseRouting();
        // An error page knows who asks already; the database, which knows sessions, may be what failed.
        app.UseWhen(IsNotErrorPage, door => door.UseAuthentication());
        // The host does not look into branches: it would put the same before all else, where no endpoint is known yet and no failure has a page.
        ((IApplicationBuilder)app).Properties[AuthenticationIsSet] = true;
        app.UseMiddleware<RequestLanguage>();
        app.UseOutputCache();
        app.UseWhen(IsNotFile, pages => pages.UseResponseCompression());
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapSiteFiles();
        app.MapControllers().WithStaticAssets();
        app.MapSiteHealth();
        return app;
    }

    private static bool IsAdmin(HttpContext context) => context.Request.Path.StartsWithSegments(AdminLinks.Dashboard);

    // The tag of a file is that of its very bytes; and to compress tens of megabytes as pages are takes minutes, and memory.
    private static bool IsNotFile(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<SecurityHeadersPolicyAttribute>()?.PolicyName != SecurityHeaders.Files;

    private static bool IsNotErrorPage(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is null;
}
