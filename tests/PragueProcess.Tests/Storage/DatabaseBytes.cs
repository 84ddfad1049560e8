using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Storage;

/// <summary>A SQLite database as bytes, from which tests make files of their own: seeding each anew takes seconds.</summary>
internal static class DatabaseBytes
{
    /// <summary>The whole database file; nobody else may write to it meanwhile.</summary>
    public static byte[] Bytes(this SiteDbContext db)
    {
        db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        return File.ReadAllBytes(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
    }
}
