using System.Text.Json.Serialization;

namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>
/// Something that a page tells of, in the vocabulary of schema.org: each record has a class's name and properties, and is given
/// no more of them than its page shows. Dates are in ISO 8601, addresses absolute.
/// </summary>
internal abstract record Thing
{
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-2)]
    public string Type => GetType().Name;

    /// <summary>The address that stands for the thing on every page and in every language.</summary>
    [JsonPropertyName("@id")]
    [JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Its other names; null when there are none.</summary>
    public IReadOnlyList<string>? AlternateName { get; init; }

    /// <summary>The page that shows it.</summary>
    public string? Url { get; init; }

    /// <summary>Pages of others that are about the very thing; null when there are none.</summary>
    public IReadOnlyList<string>? SameAs { get; init; }
}
