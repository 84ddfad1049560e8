using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing.Purging;

/// <summary>A text that is to be forgotten, in the ways in which it can be written.</summary>
internal sealed class PurgedText(string text)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As texts are kept: composed (Unicode NFC), with the line breaks of Unix.</summary>
    public string Words { get; } = text.Normalize().ReplaceLineEndings("\n");

    /// <summary>As it stands in the JSON of versions.</summary>
    public string InJson => JsonSerializer.Serialize(Words, Plain)[1..^1];

    /// <summary>As it stands in JSON that is ASCII alone.</summary>
    public string InAsciiJson => JsonSerializer.Serialize(Words)[1..^1];

    /// <summary>As it stands in keys and addresses; null where it is too short to say anything there.</summary>
    public string? InAddress => SlugMaker.Make(Words) is { Length: >= Purges.MinLength } slug ? slug : null;

    public bool IsIn(string? other) => other?.Contains(Words, StringComparison.Ordinal) == true;

    /// <summary>Whether an absolute address holds it, as it is or escaped (RFC 3986, 2.1).</summary>
    public bool IsInUrl(string? address) => IsIn(address) || (address is not null && IsIn(Uri.UnescapeDataString(address)));

    /// <summary>Another text with the mark in its place.</summary>
    public string Without(string other) => other.Replace(Words, Purges.Mark, StringComparison.Ordinal);

    /// <summary>JSON with the mark in its place in every value; null when it holds it nowhere.</summary>
    public string? WithoutIn(JsonNode json) => Replace(json) ? json.ToJsonString(Plain) : null;

    private bool Replace(JsonNode node) => node switch
    {
        JsonObject members => ReplaceIn(members.Select(pair => pair.Value)),
        JsonArray values => ReplaceIn(values),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().ReplaceLineEndings("\n") is var words && IsIn(words) => Set(value, Without(words)),
        _ => false,
    };

    // In each of them, also once it was found.
    private bool ReplaceIn(IEnumerable<JsonNode?> nodes) => nodes.OfType<JsonNode>().ToList().Aggregate(false, (isFound, node) => Replace(node) || isFound);

    private static bool Set(JsonValue value, string words)
    {
        value.ReplaceWith(words);
        return true;
    }
}
