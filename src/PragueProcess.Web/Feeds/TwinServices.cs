using PragueProcess.Web.Feeds.Citations;
using PragueProcess.Web.Feeds.Markdown;

namespace PragueProcess.Web.Feeds;

/// <summary>Registers what writes twins.</summary>
public static class TwinServices
{
    public static IServiceCollection AddTwins(this IServiceCollection services) => services
        .AddSingleton<Twin, MarkdownTwin>()
        .AddSingleton<PageCitations>()
        .AddSingleton<Twin, BibTexTwin>()
        .AddSingleton<Twin, RisTwin>()
        .AddSingleton<Twins>();
}
