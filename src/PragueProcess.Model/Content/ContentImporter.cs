using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Files;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.References;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Storage.Sqlite;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Content;

/// <summary>Fills an empty database from a content folder, through the same publishing as everything else.</summary>
public sealed class ContentImporter(SiteDbContext db, ReservedSlugs reserved, MarkdownRenderer renderer, TimeProvider clock)
{
    private static readonly Author Author = new(null, "content");

    /// <summary>Reads the folder and tries it out in a database of its own, which is thrown away.</summary>
    /// <exception cref="ContentException">Something in the folder is wrong; all of it is named as far as it can be known at once.</exception>
    public async Task CheckAsync(string folder, CancellationToken cancellation = default)
    {
        var package = new ContentReader(folder).Read();
        await using var connection = new SqliteConnection("Data Source=;Pooling=False");
        await connection.OpenAsync(cancellation);
        await using var trial = new SqliteSiteDbContext(new DbContextOptionsBuilder<SqliteSiteDbContext>().UseSqlite(connection).Options);
        await trial.Database.MigrateAsync(cancellation);
        await new ContentImporter(trial, reserved, renderer, clock).ImportAsync(folder, package, cancellation);
    }

    /// <summary>Imports the folder in one transaction.</summary>
    /// <exception cref="ContentException">Something in the folder is wrong; nothing was imported.</exception>
    /// <exception cref="InvalidOperationException">The database is not empty.</exception>
    public async Task ImportAsync(string folder, CancellationToken cancellation = default)
    {
        if (!await IsEmptyAsync(cancellation))
        {
            throw new InvalidOperationException("The database has content already; import works on an empty database only.");
        }

        await ImportAsync(folder, new ContentReader(folder).Read(), cancellation);
    }

    /// <summary>True while the database holds no item.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellation = default) => !await db.Items.AnyAsync(cancellation);

    private async Task ImportAsync(string folder, ContentPackage package, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var problems = ReferenceDataWriter.Write(db, package);
        if (problems.Count > 0)
        {
            throw new ContentException(problems);
        }

        await db.SaveChangesAsync(cancellation);
        await ImportFilesAsync(package, cancellation);
        var revisions = new Revisions(db, clock);
        foreach (var (key, content) in package.Items)
        {
            await revisions.SaveAsync(key, content, null, Author, cancellation: cancellation);
        }

        var publications = new Publications(db, reserved, renderer, new PublishingOptions(RequiresApproval: false), clock);
        var refusals = await publications.PublishAsync([.. package.Items.Keys.Select(key => new PublicationRequest(key))], Author, null, cancellation);
        if (!refusals.Succeeded)
        {
            throw new ContentException(new RefusalLocator(folder).Locate(refusals));
        }

        await transaction.CommitAsync(cancellation);
    }

    private async Task ImportFilesAsync(ContentPackage package, CancellationToken cancellation)
    {
        var files = new StoredFiles(db, new ReferenceData(db, renderer, new Actor(), clock), clock);
        foreach (var file in package.Files)
        {
            await using var content = File.OpenRead(file.Path);
            await files.StoreAsync(content, file.Sha256, file.Checked, Author, cancellation);
        }
    }
}
