using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PragueProcess.Tests.Storage;

/// <summary>What the database refuses even if the program were wrong.</summary>
public class CheckConstraintTests : SeededTests
{
    [Theory]
    [InlineData("CK_PresidencyTerm_Dates", "UPDATE PresidencyTerms SET Dates_LastDay = Dates_FirstDay - 1 WHERE Dates_FirstDay IS NOT NULL")]
    [InlineData("CK_Meeting_Counts", "UPDATE Meetings SET Participants = 0")]
    [InlineData("CK_Member_Map", "UPDATE Members SET MapRow = 0 WHERE Code = 'PL'")]
    [InlineData("FOREIGN KEY", "DELETE FROM Revisions")]
    [InlineData("UNIQUE", "UPDATE Members SET MapColumn = 1, MapRow = 1")]
    public async Task A_row_that_cannot_be_true_is_refused(string constraint, string sql)
    {
        var exception = await Assert.ThrowsAsync<SqliteException>(() => Database.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql)));
        Assert.Contains(constraint, exception.Message, StringComparison.Ordinal);
    }
}
