using Microsoft.Extensions.Options;
using PragueProcess.Model;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Workflow;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Feeds.Json;
using PragueProcess.Web.Feeds.OpenApi;
using PragueProcess.Web.IndexNow;
using PragueProcess.Web.Links;
using PragueProcess.Web.OutgoingLinks;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Sitemaps;

namespace PragueProcess.Web.Setup;

/// <summary>The host with all services, not yet started; the verbs use it too.</summary>
internal static class SiteHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(Configuration.HostOptions(args));
        builder.WebHost.UseStaticWebAssets();
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        builder.Services.AddSiteOptions();
        builder.Services.AddSiteDatabase();
        builder.Services.AddSiteModel();
        builder.Services.AddSiteHttp();
        builder.Services.AddKeys();
        builder.Services.AddFeeds();
        builder.Services.AddSingleton(new ReservedSlugs(SectionPaths.Reserved));
        builder.Services.AddSingleton(services => ItemLinks.Addresses(services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseAddress?.GetLeftPart(UriPartial.Authority)));
        builder.Services.AddSingleton(SiteCalendarOf);
        builder.Services.AddJsonWriters();
        builder.Services.AddTransient<ApiExamples>().AddScoped<SchemaExamples>();
        builder.Services.AddScoped<PageMetadataFactory>();
        builder.Services.AddScoped<PageVersion>();
        builder.Services.AddScoped<SitemapPages>();
        builder.Services.AddScoped<LlmsText>();
        builder.Services.AddIndexNow();
        builder.Services.AddOutgoingLinks();
        builder.Services.AddWorkflow();
        builder.Services.AddScoped<ChangeWording>();
        builder.Services.AddScoped<AddressGuesses>();
        builder.Services.AddScoped<DatabaseStartup>();
        return builder.Build();
    }

    private static SiteCalendar SiteCalendarOf(IServiceProvider services) => new(
        services.GetRequiredService<TimeProvider>(),
        TimeZoneInfo.FindSystemTimeZoneById(services.GetRequiredService<IOptions<SiteOptions>>().Value.TimeZone));
}
