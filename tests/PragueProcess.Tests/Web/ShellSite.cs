using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Web.Probes;
using PragueProcess.Web.Controllers;
using PragueProcess.Web.Setup;

namespace PragueProcess.Tests.Web;

/// <summary>
/// The site's HTTP side without content and database: its middleware, its error pages and its redirect,
/// with probes in the place of the controllers that need content.
/// </summary>
public sealed class ShellSite : IAsyncDisposable
{
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };
    private readonly WebApplication _app;
    private HttpClient _client = null!;

    private ShellSite(string? baseUrl, string environment, string? logFolder, bool isSecure)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SitePipeline).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = environment,
        });
        builder.WebHost.UseStaticWebAssets();
        // Accounts need a database; nothing that is asked of this site does.
        builder.Host.UseDefaultServiceProvider(services => (services.ValidateOnBuild, services.ValidateScopes) = (false, true));
        builder.Configuration[SiteLogging.FolderSetting] = logFolder;
        builder.Services.AddOptions<SiteOptions>().Configure(options => options.BaseUrl = baseUrl);
        builder.Services.AddSingleton(new SiteCalendar(TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna")));
        builder.Services.AddSiteHttp();
        AddProbes(builder.Services.AddMvcCore());
        Listen(builder.WebHost, isSecure);
        _app = builder.Build();
        _app.UseSitePipeline();
    }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the site on a free port; a secure one needs a public address and no port, for it only plays its connections.</summary>
    public static async Task<ShellSite> StartAsync(
        string? baseUrl = null, string environment = "Development", string? logFolder = null, bool isSecure = false)
    {
        var site = new ShellSite(baseUrl, environment, logFolder, isSecure);
        await site._app.StartAsync();
        site._client = isSecure ? site._app.GetTestClient() : new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        return site;
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, headers);

    public async Task<string> GetStringAsync(string path)
    {
        using var answer = await GetAsync(path);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>Asks for a path exactly as it is written here, and follows no redirect.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var address = path.StartsWith('/') ? new Uri(_app.Urls.Single() + path, AsWritten) : new Uri(path);
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private static void Listen(IWebHostBuilder host, bool isSecure)
    {
        if (isSecure)
        {
            host.UseTestServer();
        }
        else
        {
            host.UseUrls("http://127.0.0.1:0");
        }
    }

    private static void AddProbes(IMvcCoreBuilder mvc) => mvc
        .AddApplicationPart(typeof(ShellSite).Assembly)
        .ConfigureApplicationPartManager(parts =>
        {
            parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single());
            parts.FeatureProviders.Add(new ShellControllers());
        });

    private sealed class ShellControllers : ControllerFeatureProvider
    {
        private static readonly Type[] Own = [typeof(ErrorsController), typeof(LanguageRedirectController)];

        protected override bool IsController(TypeInfo typeInfo) =>
            Own.Contains(typeInfo.AsType()) || (typeInfo.Namespace == typeof(MemberProbesController).Namespace && base.IsController(typeInfo));
    }
}
