using System.Net;
using System.Runtime.CompilerServices;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Tests.Web.Feeds.OpenApi;

/// <summary>The description of the JSON tells the truth.</summary>
[Collection(SeededSite.Name)]
public sealed class OpenApiTests(Site site)
{
    [Fact]
    public async Task Every_section_is_described_in_every_language()
    {
        var described = (await ApiDescription.LoadAsync(site)).Paths.ToHashSet();
        var sections = Enum.GetValues<Section>().Except([Section.Search]) // what a search finds has no twins
            .SelectMany(section => Languages.All.Select(language => $"{SiteLinks.Section(section, language)}.json"));
        Assert.Empty(sections.Except(described));
        Assert.Equal(65, described.Count);
    }

    [Fact]
    public async Task Every_operation_answers_its_examples_as_its_schema_says()
    {
        var description = await ApiDescription.LoadAsync(site);
        foreach (var path in description.Paths)
        {
            var schema = await description.SchemaAsync(path, "200");
            foreach (var call in description.Calls(path))
            {
                var problems = schema.Validate((await site.JsonAsync(call)).ToJsonString());
                Assert.True(problems.Count == 0, $"{call}: {string.Join("; ", problems.Take(3))}");
            }
        }
    }

    [Theory]
    [InlineData("/fr/membres.json", "/fr/membres.json?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("/en/members.json", "/en/members.json?role=king", HttpStatusCode.BadRequest)]
    [InlineData("/es/miembros/{slug}.json", "/es/miembros/nadie.json", HttpStatusCode.NotFound)]
    public async Task An_error_is_the_one_described(string path, string call, HttpStatusCode status)
    {
        var description = await ApiDescription.LoadAsync(site);
        using var response = await site.GetAsync(call);
        Assert.Equal(status, response.StatusCode);
        var schema = await description.SchemaAsync(path, $"{(int)status}");
        Assert.Empty(schema.Validate(await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_schema_shows_an_item_of_the_site()
    {
        var json = await site.JsonAsync("/openapi/v1.json");
        var example = json.Each("components.schemas.Meeting.examples").Single();
        var listed = (await site.JsonAsync("/en/meetings.json")).Each("content.meetings.items").First();
        Assert.Equal(listed.ToJsonString(), example.ToJsonString());
    }

    [Fact]
    public async Task The_description_is_kept_until_something_changes_and_open_to_every_origin()
    {
        using var first = await site.GetAsync("/openapi/v1.json");
        Assert.Equal("*", Assert.Single(first.Headers.GetValues("Access-Control-Allow-Origin")));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await site.CreateClient().SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    /// <summary>Leaves it in <c>artifacts</c>, for the check in tests/openapi.</summary>
    [Fact]
    public async Task The_description_is_written_for_the_linter()
    {
        using var response = await site.GetAsync("/openapi/v1.json");
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Here())!, "../../../../../artifacts"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "openapi.json"), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
