using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Content;
using PragueProcess.Model.Search;
using PragueProcess.Model.Storage;

namespace PragueProcess.Web.Setup;

/// <summary>Brings the database to the state in which the site can serve from it.</summary>
internal sealed class DatabaseStartup(
    SiteDbContext db, ContentImporter importer, SearchIndex index, IOptions<ContentOptions> content)
{
    /// <summary>Migrates the schema and fills an empty database; content that is there is never touched.</summary>
    public async Task MigrateAndSeedAsync(CancellationToken cancellation = default)
    {
        var isNew = !await db.Database.CanConnectAsync(cancellation) || !(await db.Database.GetAppliedMigrationsAsync(cancellation)).Any();
        if (isNew)
        {
            await importer.CheckAsync(content.Value.Folder, cancellation);
        }

        await MigrateAsync(cancellation);
        if (await importer.IsEmptyAsync(cancellation))
        {
            await importer.ImportAsync(content.Value.Folder, cancellation);
        }
    }

    /// <summary>Migrates the schema, and makes sure that the database is sound and can be written.</summary>
    /// <exception cref="StartupException">It is not.</exception>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await db.Database.MigrateAsync(cancellation);
            // What a migration adds to the index has yet to be filled.
            await index.RebuildAsync(cancellation);
        }

        // A write that is rolled back shows a read-only file now and not to the first editor.
        await using (await db.Database.BeginTransactionAsync(cancellation))
        {
            await db.SiteStates.ExecuteUpdateAsync(set => set.SetProperty(state => state.ContentVersion, state => state.ContentVersion), cancellation);
        }

        if (db.Database.IsSqlite())
        {
            // A file that was restored from a backup has forgotten it; without it readers and writers keep each other waiting.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = wal", cancellation);
        }

        if (db.Database.IsSqlite() && await QuickCheckAsync(cancellation) is not ["ok"] and var damage)
        {
            throw new StartupException($"The database is damaged: {damage[0]}. Restore it from a backup.");
        }
    }

    private Task<List<string>> QuickCheckAsync(CancellationToken cancellation) =>
        db.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check").ToListAsync(cancellation);
}
