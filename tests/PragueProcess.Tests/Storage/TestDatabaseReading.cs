using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Storage;

internal static class TestDatabaseReading
{
    public static Task<TResult> ReadAsync<TResult>(this TestDatabase database, Func<SiteDbContext, Task<TResult>> work) => database.GetAsync(work);
}
