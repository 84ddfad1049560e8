using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace PragueProcess.Browser.Tests;

/// <summary>The served site and a browser that looks at it.</summary>
public sealed class BrowsedSite : IAsyncLifetime, IDisposable
{
    // Milliseconds: as long as Playwright waits for everything else. A loaded machine is slow.
    private const float MostPatience = 30_000;

    private readonly ServedSite _site = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the site answers, e.g. <c>http://127.0.0.1:43210/</c>.</summary>
    public Uri Address => _site.ClientOptions.BaseAddress;

    /// <summary>Asks for bytes as they travel: compressed where the site compresses, and without following a redirect.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Weighs the pages of this site.</summary>
    public Scales Scales => field ??= new(Client);

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is not null)
        {
            return;
        }

        _site.StartServer();
        Assertions.SetDefaultExpectTimeout(MostPatience);
        Client.BaseAddress = Address;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Program ?? throw new InvalidOperationException("REQUIRE_BROWSER is set, and there is no Chromium."),
            Args = ["--no-sandbox", "--disable-gpu"],
        });
    }

    /// <summary>A fresh visitor: nothing cached, no cookie, an empty tab.</summary>
    public async Task<Visit> VisitAsync(Screen screen, Action<BrowserNewContextOptions>? configure = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ColorScheme = screen.Scheme,
            ViewportSize = new() { Width = screen.Width, Height = Screen.Height },
        };
        configure?.Invoke(options);
        var context = await _browser!.NewContextAsync(options);
        return new Visit(await context.NewPageAsync());
    }

    /// <summary>Does something with a service of the program, e.g. invites somebody.</summary>
    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task DisposeAsync()
    {
        await Scales.WriteAsync();
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    public void Dispose()
    {
        _playwright?.Dispose();
        Client.Dispose();
        _site.Dispose();
    }
}
