using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Storage.Sqlite;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Web;

/// <summary>The whole program on a fresh SQLite file, seeded from the repository's content.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    // What the first of all sites made of the content when it started; the others begin with that.
    private static readonly Lazy<byte[]> Seed = new(MakeSeed);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("site");

    public Site()
        : this(Seed.Value)
    {
    }

    private Site(byte[]? seed)
    {
        ClientOptions.AllowAutoRedirect = false;
        if (seed is not null)
        {
            File.WriteAllBytes(DatabaseFile, seed);
        }
    }

    /// <summary>Counts the commands that go to the database.</summary>
    public CommandCounter Commands { get; } = new();

    /// <summary>Settings that this site has beside the usual ones.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public string DatabaseFile => Path.Combine(_data.FullName, "site.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Site:DataFolder", _data.FullName);
        builder.UseSetting("Accounts:SignInsPerHour", "100000");
        // Most tests are about what comes after the sign-in.
        builder.UseSetting("Accounts:RequiresStrongSignIn", "false");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services => services.ConfigureDbContext<SqliteSiteDbContext>(options => options.AddInterceptors(Commands)));
    }

    /// <summary>Fetches a page that must be there.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var response = await CreateClient().GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}.");
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
    }

    public Task<HttpResponseMessage> GetAsync(string path) => CreateClient().GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Does something with a service of the program, e.g. publishes.</summary>
    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data.FullName))
        {
            SqliteConnection.ClearAllPools();
            _data.Delete(recursive: true);
        }
    }

    private static byte[] MakeSeed()
    {
        using var first = new Site(null);
        using var scope = first.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<SiteDbContext>().Bytes();
    }
}
