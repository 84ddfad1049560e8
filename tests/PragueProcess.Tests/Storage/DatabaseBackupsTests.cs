using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Storage.Sqlite;

namespace PragueProcess.Tests.Storage;

public sealed class DatabaseBackupsTests : IDisposable
{
    private const string NotYet = "not yet";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("backups");

    private string Target => Path.Combine(_folder.FullName, "site.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_is_made_while_somebody_saves_and_holds_nothing_of_what_is_not_saved_yet()
    {
        await using var database = await TestDatabase.SeededAsync();
        await database.WithAsync(async (SiteDbContext db) =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new AuditEntry { At = database.Clock.GetUtcNow(), Kind = AuditKind.Purged, Subject = NotYet });
            await db.SaveChangesAsync();
            var made = Task.Run(() => MakeAsync(database));
            while (!made.IsCompleted && !_folder.EnumerateFiles().Any(file => file.Length > 0))
            {
                await Task.Delay(20);
            }

            await transaction.CommitAsync();
            await made;
        });
        var (whole, copy) = (await CountAsync(database.File), await CountAsync(Target));
        Assert.Equal((whole.Items, 0), copy);
        Assert.Equal(1, whole.NotYet);
    }

    [Fact]
    public async Task The_audit_log_tells_who_made_it_and_when()
    {
        await using var database = await TestDatabase.SeededAsync();
        Assert.Null(await database.GetAsync((DatabaseBackups backups) => backups.LastAsync(default)));
        await MakeAsync(database);
        Assert.Equal(database.Clock.GetUtcNow(), await database.GetAsync((DatabaseBackups backups) => backups.LastAsync(default)));
        Assert.Equal("site.db", (await database.GetAsync((SiteDbContext db) => db.AuditEntries.SingleAsync(entry => entry.Kind == AuditKind.BackedUp))).Subject);
    }

    [Fact]
    public async Task A_file_that_is_there_stays_as_it_is()
    {
        await using var database = await TestDatabase.SeededAsync();
        await File.WriteAllTextAsync(Target, "something else");
        await Assert.ThrowsAsync<IOException>(() => MakeAsync(database));
        Assert.Equal("something else", await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task What_cannot_be_finished_leaves_nothing_behind()
    {
        await using var database = await TestDatabase.SeededAsync();
        await File.WriteAllTextAsync(database.File, "no database any more");
        await Assert.ThrowsAsync<IOException>(() => MakeAsync(database));
        File.Delete(database.File);
        await Assert.ThrowsAsync<IOException>(() => MakeAsync(database));
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    private Task MakeAsync(TestDatabase database) => database.WithAsync((DatabaseBackups backups) => backups.MakeAsync(Target, null, default));

    private static async Task<(int Items, int NotYet)> CountAsync(string file)
    {
        var options = new DbContextOptionsBuilder<SqliteSiteDbContext>().UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await using var db = new SqliteSiteDbContext(options.Options);
        return (await db.Items.CountAsync(), await db.AuditEntries.CountAsync(entry => entry.Subject == NotYet));
    }
}
