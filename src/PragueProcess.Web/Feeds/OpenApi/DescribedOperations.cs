using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Feeds.Json;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Names each operation, says what its parameters mean, and gives examples that can be followed.</summary>
public sealed class DescribedOperations(ApiExamples examples) : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Descriptions = new()
    {
        ["language"] = "The page's language, ISO 639-1.",
        ["slug"] = "The last part of the address of the item's page, as lists give it in “url”.",
        ["year"] = "The year in which the meeting began, four digits.",
        ["kind"] = "The key of a kind of meetings, as the list gives it in “kinds”.",
        ["role"] = "Only the members that held the presidency, led an initiative, were the venue of a meeting, or are organisations.",
        ["on"] = "A day, ISO 8601: how it was then.",
        ["page"] = "A page of the list as people read it, from 1, to begin there; programs take “after”.",
        ["after"] = "The key of the entry behind which the list begins; take the address in “next” rather than build one.",
        ["limit"] = "How many entries at most.",
    };

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var action = (ControllerActionDescriptor)context.Description.ActionDescriptor;
        var route = action.EndpointMetadata.OfType<SectionRoute>().SingleOrDefault();
        operation.OperationId = $"{action.ControllerName}{action.ActionName}{route?.Language}";
        operation.Security = [];
        var path = $"/{context.Description.RelativePath}";
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            var example = await examples.ForAsync(parameter.Name!, KindOf(action.ControllerName), route?.Language ?? Language.En, cancellationToken);
            Describe(parameter, example);
            path = path.Replace($"{{{parameter.Name}}}", example, StringComparison.Ordinal);
        }

        var success = (OpenApiResponse)operation.Responses![StatusCodes.Status200OK.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        success.Headers = new Dictionary<string, IOpenApiHeader> { ["ETag"] = TextHeader("Names the state of the answer; send it in If-None-Match and get 304 while nothing changes.") };
        success.Content!.Values.Single().Examples = new Dictionary<string, IOpenApiExample>
        {
            ["live"] = new OpenApiExample { Summary = "What the site answers now.", ExternalValue = path },
        };
    }

    private static void Describe(OpenApiParameter parameter, string? example)
    {
        parameter.Description = Descriptions[parameter.Name!];
        var schema = (parameter.Schema as OpenApiSchema)!;
        parameter.Example = example is null ? null : schema?.Type?.HasFlag(JsonSchemaType.Integer) == true ? JsonNode.Parse(example) : example;
        switch (parameter.Name)
        {
            case "on":
                schema!.Format = "date";
                break;
            case "role":
                schema!.Enum = [.. Enum.GetNames<MemberFilter>().Where(name => name != nameof(MemberFilter.All)).Select(name => (JsonNode)name.ToLowerInvariant())];
                break;
            case "limit":
                (schema!.Minimum, schema.Maximum, schema.Default) = ("1", $"{ListQuery.MaxLimit}", ListQuery.DefaultLimit);
                break;
        }
    }

    private static OpenApiHeader TextHeader(string description) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static ItemKind? KindOf(string controller) => controller switch
    {
        "Members" => ItemKind.Member,
        "Meetings" => ItemKind.Meeting,
        "Documents" => ItemKind.Document,
        "Pages" => ItemKind.Page,
        _ => null,
    };
}
