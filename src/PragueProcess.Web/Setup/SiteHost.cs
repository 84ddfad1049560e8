using PragueProcess.Model;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Web.Setup;

/// <summary>The host with all services, not yet started; the verbs use it too.</summary>
internal static class SiteHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(Configuration.HostOptions(args));
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        builder.Services.AddSiteOptions();
        builder.Services.AddSiteDatabase();
        builder.Services.AddSiteModel();
        builder.Services.AddSingleton(new ReservedSlugs(new HashSet<string>()));
        builder.Services.AddScoped<DatabaseStartup>();
        return builder.Build();
    }
}
