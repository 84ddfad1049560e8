using System.Text.Json.Nodes;

namespace PragueProcess.Tests.Web;

/// <summary>Reads the site's JSON.</summary>
internal static class JsonPages
{
    /// <summary>Fetches a JSON document that must be there.</summary>
    public static async Task<JsonNode> JsonAsync(this Site site, string path)
    {
        using var response = await site.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}.");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        return JsonNode.Parse(await response.Content.ReadAsStreamAsync())!;
    }

    /// <summary>The value of a text at a path of property names, e.g. <c>content.meetings.next</c>; null where it is null.</summary>
    public static string? Text(this JsonNode node, string path) => node.At(path)?.GetValue<string>();

    /// <summary>The node at a path of property names.</summary>
    public static JsonNode? At(this JsonNode node, string path) => path.Split('.').Aggregate((JsonNode?)node, (found, name) => found?[name]);

    /// <summary>The entries of an array at a path of property names.</summary>
    public static IEnumerable<JsonNode> Each(this JsonNode node, string path) => node.At(path)!.AsArray().Select(entry => entry!);
}
