using PragueProcess.Web.Feeds.Atom;
using PragueProcess.Web.Feeds.Calendars;
using PragueProcess.Web.Feeds.Citations;
using PragueProcess.Web.Feeds.Csv;
using PragueProcess.Web.Feeds.Json;
using PragueProcess.Web.Feeds.Markdown;
using PragueProcess.Web.Feeds.VCards;

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

    /// <summary>Adds the twins that read more than their page holds.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services) => services
        .AddScoped<MemberTable>()
        .AddScoped<MeetingTable>()
        .AddScoped<DocumentTable>()
        .AddScoped<TermTable>()
        .AddScoped<CsvTables>()
        .AddScoped<Twin, CsvTwin>()
        .AddScoped<Twin, CsvMetadataTwin>()
        .AddSingleton<MeetingEvents>()
        .AddSingleton<MeetingCalendars>()
        .AddScoped<Twin, CalendarTwin>()
        .AddSingleton<ChangeEntries>()
        .AddSingleton<Twin, VCardTwin>()
        .AddScoped<AtomEntries>()
        .AddScoped<Twin, AtomTwin>();
}
