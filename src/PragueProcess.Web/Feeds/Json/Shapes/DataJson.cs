using PragueProcess.Web.Links;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>The lists that programs can read as files, and where the JSON is described.</summary>
/// <param name="Files">Each list in each of its formats.</param>
/// <param name="OpenApi">The description of the JSON of all pages, in OpenAPI 3.1.</param>
public sealed record DataJson(IReadOnlyList<DataFileJson> Files, string OpenApi);

/// <summary>A list of the site in a format.</summary>
/// <param name="Section">The section whose list it is.</param>
/// <param name="Extension">What follows the section's address, without the dot.</param>
/// <param name="MediaType">The registered media type.</param>
/// <param name="Urls">Where the file is, by the language of its titles.</param>
public sealed record DataFileJson(Section Section, string Extension, string MediaType, LocalizedJson Urls)
{
    public static DataFileJson Of(DataFile file, JsonLinks links) => new(
        file.Section, file.Format.Extension, file.Format.MediaType, LocalizedJson.Of(language => links.Absolute(file.PathIn(language))));
}
