using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Content;

/// <summary>The names of the files in the content folder.</summary>
internal static class ContentFiles
{
    public const string Readme = "README.md";
    public const string Organisations = "organisations.yml";
    public const string Places = "places.yml";
    public const string Vocabularies = "vocabularies.yml";
    public const string Sources = "sources.yml";

    /// <summary>The folder of the files that documents offer.</summary>
    public const string StoredFiles = "files";

    public static string StoredFile(string sha256, string name) => $"{StoredFiles}/{sha256}/{name}";

    public static string Facts(string key) => $"{key}/facts.yml";

    public static string Text(string key, Language language) => $"{key}/{language.Code()}.md";
}
