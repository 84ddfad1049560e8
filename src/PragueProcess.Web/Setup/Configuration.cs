using Microsoft.Extensions.Options;

namespace PragueProcess.Web.Setup;

/// <summary>Settings, read and checked at start.</summary>
internal static class Configuration
{
    /// <summary>The program's own folder holds its settings and static files once published; under <c>dotnet run</c> the project's does.</summary>
    public static WebApplicationOptions HostOptions(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
    };

    public static void AddSiteOptions(this IServiceCollection services)
    {
        services.AddChecked<SiteOptions>(SiteOptions.Section);
        services.AddChecked<VerificationOptions>(VerificationOptions.Section);
        services.AddChecked<DatabaseOptions>(DatabaseOptions.Section);
        services.AddChecked<ContentOptions>(ContentOptions.Section);
    }

    private static void AddChecked<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddSingleton<IValidateOptions<TOptions>, AnnotationsValidator<TOptions>>();
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
    }
}
