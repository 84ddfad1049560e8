using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>What a page tells programs, read as a program reads it.</summary>
internal static class JsonLdOf
{
    public const string Selector = "script[type='application/ld+json']";

    /// <summary>The things that the page tells of, by their types.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Page(IParentNode page)
    {
        var data = JsonNode.Parse(page.QuerySelectorAll(Selector).Single().TextContent)!.AsObject();
        Assert.Equal("https://schema.org", (string?)data["@context"]);
        return data["@graph"]!.AsArray().Select(thing => thing!.AsObject()).ToDictionary(thing => (string)thing["@type"]!);
    }

    /// <summary>Checks that a thing has the properties given, in any order, and no others.</summary>
    public static void AssertIs(string expected, JsonObject thing) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), thing), $"It is {thing.ToJsonString()}.");
}
