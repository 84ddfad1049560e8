using PragueProcess.Web.Feeds.Citations;
using PragueProcess.Web.Feeds.Json;
using PragueProcess.Web.Feeds.Markdown;

namespace PragueProcess.Web.Feeds;

/// <summary>Registers what writes twins.</summary>
public static class TwinServices
{
    public static IServiceCollection AddTwins(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(json => SiteJson.Configure(json.SerializerOptions))
        .AddSingleton<PageCitations>()
        .AddScoped<Twin, MarkdownTwin>()
        .AddScoped<Twin, JsonTwin>()
        .AddScoped<Twin, BibTexTwin>()
        .AddScoped<Twin, RisTwin>()
        .AddScoped<Twins>();
}
