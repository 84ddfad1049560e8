using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Storage.Postgres;
using PragueProcess.Model.Storage.Sqlite;

namespace PragueProcess.Tests.Storage;

public sealed class SchemaTests
{
    [Fact]
    public void No_change_of_the_model_waits_for_a_migration_of_either_provider()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using var postgres = new PostgresDesignTimeFactory().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }

    [Fact]
    public void PostgreSQL_gets_the_same_tables_and_constraints()
    {
        using var postgres = new PostgresDesignTimeFactory().CreateDbContext([]);
        var script = postgres.Database.GenerateCreateScript();
        Assert.Contains("CREATE TABLE \"Meetings\"", script, StringComparison.Ordinal);
        Assert.Contains("CONSTRAINT \"CK_Meeting_Dates\" CHECK", script, StringComparison.Ordinal);
        Assert.Contains("CONSTRAINT \"CK_Member_Map\" CHECK", script, StringComparison.Ordinal);
    }

    [Fact]
    public void PostgreSQL_gets_a_full_text_index_over_the_stems()
    {
        using var postgres = new PostgresDesignTimeFactory().CreateDbContext([]);
        var script = postgres.GetService<IMigrator>().GenerateScript();
        Assert.Contains("to_tsvector('simple', \"TitleStems\"), 'A'", script, StringComparison.Ordinal);
        Assert.Contains("ON \"SearchDocuments\" USING GIN (\"Stems\")", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_survives_a_power_cut_and_foreign_keys_hold()
    {
        await using var database = await TestDatabase.EmptyAsync();
        Assert.Equal(("wal", 2L, 1L), await database.GetAsync(async (SiteDbContext db) => (
            (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync())[0],
            (await db.Database.SqlQueryRaw<long>("SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync())[0],
            (await db.Database.SqlQueryRaw<long>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync())[0])));
    }

    [Theory]
    [InlineData("UPDATE Meetings SET Dates_LastDay = Dates_FirstDay - 1")]
    [InlineData("UPDATE Members SET MapColumn = 13 WHERE Code = 'PL'")]
    [InlineData("UPDATE Members SET Code = NULL WHERE Code = 'PL'")]
    [InlineData("UPDATE Members SET Code = 'PL' WHERE Code = 'DE'")]
    [InlineData("UPDATE Meetings SET PlaceId = NULL WHERE PlaceStatement = 'CityAndState'")]
    [InlineData("UPDATE PresidencyTerms SET Dates_Text = NULL WHERE HolderId IS NOT NULL")]
    [InlineData("UPDATE Items SET LiveRevisionId = NULL")]
    [InlineData("INSERT INTO SiteStates (Id, ContentVersion) VALUES (2, 0)")]
    [InlineData("DELETE FROM Members WHERE Code = 'PL'")]
    [InlineData("UPDATE Slugs SET Path = 'poland' WHERE Kind = 'Member' AND Language = 'En' AND Path = 'germany'")]
    public async Task The_database_itself_refuses_what_cannot_be(string sql)
    {
        await using var database = await TestDatabase.SeededAsync();
        sql = sql.Replace("'En'", "'en'", StringComparison.Ordinal);
        await Assert.ThrowsAsync<SqliteException>(() => database.GetAsync((SiteDbContext db) => db.Database.ExecuteSqlRawAsync(sql)));
    }
}
