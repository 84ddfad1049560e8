namespace PragueProcess.Browser.Tests;

/// <summary>One seeded site and one browser for most tests.</summary>
[CollectionDefinition(Name)]
public sealed class SeededSite : ICollectionFixture<BrowsedSite>
{
    public const string Name = "seeded site";
}
