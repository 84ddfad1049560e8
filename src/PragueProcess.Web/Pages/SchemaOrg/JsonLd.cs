using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>What a page tells programs, as JSON-LD 1.1 in the vocabulary of schema.org.</summary>
public sealed record JsonLd([property: JsonPropertyName("@graph")] IReadOnlyList<object> Graph)
{
    // Writes Cyrillic as it is, but <, > and & escaped: no text can end the script element that holds it.
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    [JsonPropertyName("@context")]
    [JsonPropertyOrder(-1)]
    public string Context { get; } = "https://schema.org";

    /// <summary>The JSON, safe inside a script element.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Format);
}
