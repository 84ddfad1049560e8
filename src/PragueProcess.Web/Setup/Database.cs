using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Storage.Postgres;
using PragueProcess.Model.Storage.Sqlite;

namespace PragueProcess.Web.Setup;

/// <summary>The database, by the provider of the settings.</summary>
internal static class Database
{
    private const string ConnectionName = "Site";
    private const string FileName = "site.db";

    public static void AddSiteDatabase(this IServiceCollection services)
    {
        services.AddDbContext<SqliteSiteDbContext>((provider, options) => options.UseSqlite(SqliteConnectionString(provider)));
        services.AddDbContext<PostgresSiteDbContext>((provider, options) => options.UseNpgsql(ConnectionString(provider)));
        services.AddScoped<SiteDbContext>(provider => IsSqlite(provider)
            ? provider.GetRequiredService<SqliteSiteDbContext>()
            : provider.GetRequiredService<PostgresSiteDbContext>());
    }

    private static bool IsSqlite(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider == DatabaseOptions.Sqlite;

    private static string? ConnectionString(IServiceProvider provider) =>
        provider.GetRequiredService<IConfiguration>().GetConnectionString(ConnectionName);

    private static string SqliteConnectionString(IServiceProvider provider)
    {
        if (ConnectionString(provider) is { Length: > 0 } configured)
        {
            return configured;
        }

        var folder = Directory.CreateDirectory(provider.GetRequiredService<IOptions<SiteOptions>>().Value.DataFolder);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, FileName) }.ToString();
    }
}
