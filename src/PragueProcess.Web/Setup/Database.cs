using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;
using Npgsql;
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
        services.AddDbContext<SqliteSiteDbContext>((provider, options) => options.UseSqlite(SqliteConnectionString(provider), Splitting));
        services.AddDbContext<PostgresSiteDbContext>((provider, options) => options.UseNpgsql(PostgresConnectionString(provider), Splitting));
        services.AddScoped<SiteDbContext>(provider => IsSqlite(provider)
            ? provider.GetRequiredService<SqliteSiteDbContext>()
            : provider.GetRequiredService<PostgresSiteDbContext>());
    }

    // One query per list that belongs to a row, so that rows are not multiplied.
    private static void Splitting<TBuilder, TExtension>(RelationalDbContextOptionsBuilder<TBuilder, TExtension> options)
        where TBuilder : RelationalDbContextOptionsBuilder<TBuilder, TExtension>
        where TExtension : RelationalOptionsExtension, new() => options.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);

    private static bool IsSqlite(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider == DatabaseOptions.Sqlite;

    private static string? ConnectionString(IServiceProvider provider) =>
        provider.GetRequiredService<IConfiguration>().GetConnectionString(ConnectionName);

    private static string PostgresConnectionString(IServiceProvider provider) => ConnectionString(provider) is { Length: > 0 } configured
        ? Checked(configured, text => new NpgsqlConnectionStringBuilder(text))
        : throw new StartupException($"ConnectionStrings:{ConnectionName} is missing; Database:Provider {DatabaseOptions.Postgres} needs it.");

    private static string Checked(string text, Func<string, DbConnectionStringBuilder> parse)
    {
        try
        {
            return parse(text).ToString();
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new StartupException($"ConnectionStrings:{ConnectionName} is not a connection string: {e.Message}");
        }
    }

    private static string SqliteConnectionString(IServiceProvider provider)
    {
        if (ConnectionString(provider) is { Length: > 0 } configured)
        {
            return Checked(configured, text => new SqliteConnectionStringBuilder(text));
        }

        var folder = Directory.CreateDirectory(provider.GetRequiredService<IOptions<SiteOptions>>().Value.DataFolder);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, FileName) }.ToString();
    }
}
