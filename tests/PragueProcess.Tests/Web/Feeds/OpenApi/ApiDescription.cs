using System.Text.Json.Nodes;
using NJsonSchema;

namespace PragueProcess.Tests.Web.Feeds.OpenApi;

/// <summary>Reads the description as a program would that was generated from it.</summary>
internal sealed class ApiDescription(JsonNode root)
{
    private const string Components = "#/components/schemas/";

    public static async Task<ApiDescription> LoadAsync(Site site) => new(await site.JsonAsync("/openapi/v1.json"));

    public IEnumerable<string> Paths => root["paths"]!.AsObject().Select(path => path.Key);

    /// <summary>The addresses that the examples of an operation make: with its path's parameters alone, and with one of its query's each.</summary>
    public IEnumerable<string> Calls(string path)
    {
        var parameters = Operation(path)["parameters"]?.AsArray().Select(parameter => parameter!).ToList() ?? [];
        var called = parameters.Where(parameter => parameter.Text("in") == "path")
            .Aggregate(path, (address, parameter) => address.Replace($"{{{parameter.Text("name")}}}", Example(parameter), StringComparison.Ordinal));
        return [called, .. parameters
            .Where(parameter => parameter.Text("in") == "query" && parameter["example"] is not null)
            .Select(parameter => $"{called}?{parameter.Text("name")}={Uri.EscapeDataString(Example(parameter))}")];
    }

    /// <summary>The schema of the answer with a status; it allows no field that it does not name.</summary>
    public async Task<JsonSchema> SchemaAsync(string path, string status)
    {
        var schema = Operation(path)["responses"]![status]!["content"]!.AsObject().Single().Value!["schema"]!.DeepClone().AsObject();
        var definitions = root["components"]!["schemas"]!.DeepClone();
        foreach (var (name, definition) in definitions.AsObject())
        {
            if (name != "ProblemDetails" && definition!["properties"] is not null)
            {
                definition["additionalProperties"] = false;
            }
        }

        schema["definitions"] = definitions;
        return await JsonSchema.FromJsonAsync(schema.ToJsonString().Replace(Components, "#/definitions/", StringComparison.Ordinal));
    }

    private JsonNode Operation(string path) => root["paths"]![path]!["get"]!;

    private static string Example(JsonNode parameter) => parameter["example"]!.ToString();
}
