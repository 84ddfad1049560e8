using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PragueProcess.Model;
using PragueProcess.Model.Content;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Storage.Sqlite;
using PragueProcess.Web.Links;

namespace PragueProcess.Tests.Storage;

/// <summary>A real SQLite file with the model's services, empty or seeded from the repository's content.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static byte[]? Seed;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("test-database");
    private readonly ServiceProvider _services;

    private TestDatabase()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSiteModel();
        services.AddSingleton(ItemLinks.Addresses(null));
        services.AddSingleton(new ReservedSlugs(new HashSet<string> { "members" }));
        services.AddDbContext<SqliteSiteDbContext>(options => options.UseSqlite($"Data Source={File}"));
        services.AddScoped<SiteDbContext>(provider => provider.GetRequiredService<SqliteSiteDbContext>());
        _services = services.BuildServiceProvider();
    }

    /// <summary>The repository's content, as the program carries it.</summary>
    public static string ContentFolder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>The kinds of which that content holds items.</summary>
    public static IReadOnlyList<ItemKind> SeededKinds { get; } =
        [.. Enum.GetValues<ItemKind>().Where(kind => Directory.Exists(Path.Combine(ContentFolder, ItemKey.Name(kind))))];

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public string File => Path.Combine(_folder.FullName, "site.db");

    public static async Task<TestDatabase> EmptyAsync()
    {
        var database = new TestDatabase();
        await database.WithAsync((SiteDbContext db) => db.Database.MigrateAsync());
        return database;
    }

    public static async Task<TestDatabase> SeededAsync()
    {
        var database = new TestDatabase();
        await System.IO.File.WriteAllBytesAsync(database.File, await SeedAsync());
        return database;
    }

    public async Task WithAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<TResult> GetAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task<byte[]> SeedAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return Seed ??= await MakeSeedAsync();
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<byte[]> MakeSeedAsync()
    {
        await using var database = await EmptyAsync();
        await database.WithAsync((ContentImporter importer) => importer.ImportAsync(ContentFolder));
        return await database.GetAsync((SiteDbContext db) => Task.FromResult(db.Bytes()));
    }
}
