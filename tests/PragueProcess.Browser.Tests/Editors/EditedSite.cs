namespace PragueProcess.Browser.Tests.Editors;

/// <summary>One site for all tests that change something: what they see of the public pages is theirs alone.</summary>
[CollectionDefinition(Name)]
public sealed class EditedSite : ICollectionFixture<EditorVisits>
{
    public const string Name = "edited site";
}
