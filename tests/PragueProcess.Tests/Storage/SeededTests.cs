namespace PragueProcess.Tests.Storage;

/// <summary>Tests each of which gets a database of its own that holds the repository's content.</summary>
public abstract class SeededTests : IAsyncLifetime
{
    private protected TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.SeededAsync();

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
