namespace PragueProcess.Tests.Web;

/// <summary>One site with default settings for all tests of a class.</summary>
public sealed class StartedShellSite : IAsyncLifetime
{
    public ShellSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await ShellSite.StartAsync();

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
