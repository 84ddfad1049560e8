namespace PragueProcess.Browser.Tests;

/// <summary>Another site as it was seeded, for tests that run beside those of <see cref="SeededSite"/>.</summary>
[CollectionDefinition(Name)]
public sealed class SecondSeededSite : ICollectionFixture<BrowsedSite>
{
    public const string Name = "second seeded site";
}
