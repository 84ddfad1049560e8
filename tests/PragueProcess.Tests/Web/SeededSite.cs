namespace PragueProcess.Tests.Web;

/// <summary>One seeded site for all tests that only read it.</summary>
[CollectionDefinition(Name)]
public sealed class SeededSite : ICollectionFixture<Site>
{
    public const string Name = "seeded site";
}
