using Microsoft.Extensions.Options;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Audit;
using PragueProcess.Web.Areas.Admin.Workflow;
using PragueProcess.Web.IndexNow;
using PragueProcess.Web.Mail;
using PragueProcess.Web.OutgoingLinks;

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
        services.AddChecked<ProxyOptions>(ProxyOptions.Section);
        services.AddChecked<DatabaseOptions>(DatabaseOptions.Section);
        services.AddChecked<ContentOptions>(ContentOptions.Section);
        services.AddChecked<FilesOptions>(FilesOptions.Section);
        services.AddChecked<AccountOptions>(AccountOptions.Section);
        services.AddChecked<MailOptions>(MailOptions.Section).Validate<IOptions<SiteOptions>>(
            (mail, site) => string.IsNullOrEmpty(mail.Host) || site.Value.BaseAddress is not null,
            "Mail:Host needs Site:BaseUrl: mails lead to pages by their public addresses.");
        services.AddChecked<EditingOptions>(EditingOptions.Section);
        services.AddChecked<AuditOptions>(AuditOptions.Section);
        services.AddChecked<BackupsOptions>(BackupsOptions.Section);
        services.AddChecked<OutgoingLinksOptions>(OutgoingLinksOptions.Section);
        services.AddChecked<IndexNowOptions>(IndexNowOptions.Section).Validate<IOptions<SiteOptions>>(
            (indexNow, site) => string.IsNullOrEmpty(indexNow.Key) || site.Value.BaseAddress is not null,
            "IndexNow:Key needs Site:BaseUrl: search engines are told of public addresses only.");
    }

    private static OptionsBuilder<TOptions> AddChecked<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddSingleton<IValidateOptions<TOptions>, AnnotationsValidator<TOptions>>();
        return services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
    }
}
