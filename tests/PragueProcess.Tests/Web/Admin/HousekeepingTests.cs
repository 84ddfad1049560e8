using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What the program removes by itself.</summary>
public sealed class HousekeepingTests
{
    [Fact]
    public async Task A_start_forgets_lines_older_than_the_log_is_kept_and_uploads_that_were_cut_off_more_than_an_hour_ago()
    {
        using var site = new Site();
        site.Settings["Audit:KeptDays"] = "30";
        var now = DateTimeOffset.UtcNow;
        await site.WithAsync(async (SiteDbContext db) =>
        {
            // The first start may be about to remove what is old.
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.AddRange(Line("old", now.AddDays(-31)), Line("young", now.AddDays(-29)));
            db.AddRange(Half("old.csv", 'a', now.AddHours(-2)), Half("young.csv", 'b', now.AddMinutes(-50)));
            await db.SaveChangesAsync();
            db.AddRange((await db.Files.Select(file => file.Id).ToListAsync()).Select(file => new StoredFileChunk { FileId = file, Position = 0, Bytes = [7] }));
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return true;
        });
        await using var again = site.WithWebHostBuilder(_ => { });
        again.CreateClient().Dispose();
        for (var attempt = 0; attempt < 100 && await HoldsOldAsync(site); attempt++)
        {
            await Task.Delay(100);
        }

        Assert.Equal(["young"], await site.WithAsync((SiteDbContext db) => db.AuditEntries.Where(entry => entry.Kind == AuditKind.Exported).Select(entry => entry.Subject).ToListAsync()));
        Assert.Equal(["young.csv"], await site.WithAsync((SiteDbContext db) => db.Files.Select(file => file.Name).ToListAsync()));
        Assert.Equal(1, await site.WithAsync((SiteDbContext db) => db.FileChunks.CountAsync()));
    }

    private static Task<bool> HoldsOldAsync(Site site) =>
        site.WithAsync(async (SiteDbContext db) => await db.AuditEntries.AnyAsync(entry => entry.Subject == "old") || await db.Files.AnyAsync(file => file.Name == "old.csv"));

    private static AuditEntry Line(string subject, DateTimeOffset at) => new() { At = at, Kind = AuditKind.Exported, Subject = subject };

    private static StoredFile Half(string name, char digit, DateTimeOffset at) => new()
    {
        Sha256 = new string(digit, StoredFile.Sha256Length),
        Name = name,
        Type = FileType.Csv,
        Length = 1000,
        UploadedAt = at,
        UploadedBy = "Somebody",
    };
}
