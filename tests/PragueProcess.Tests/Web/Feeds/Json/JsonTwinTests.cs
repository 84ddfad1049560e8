using System.Net;
using System.Text.Json.Nodes;

namespace PragueProcess.Tests.Web.Feeds.Json;

/// <summary>Programs read in JSON what pages show, with names in all languages.</summary>
[Collection(SeededSite.Name)]
public sealed class JsonTwinTests(Site site)
{
    [Theory]
    [InlineData("/fr")]
    [InlineData("/en/objectives")]
    [InlineData("/es/presidencia")]
    [InlineData("/ru/sekretariat")]
    [InlineData("/fr/membres")]
    [InlineData("/en/members/poland")]
    [InlineData("/es/observadores")]
    [InlineData("/ru/vstrechi")]
    [InlineData("/fr/reunions/2016")]
    [InlineData("/en/meetings/2016/third-ministerial-conference-bratislava")]
    [InlineData("/es/documentos")]
    [InlineData("/ru/kontakty")]
    [InlineData("/fr/questions-ouvertes")]
    [InlineData("/es/cambios")]
    [InlineData("/en/about-iom")]
    public async Task Every_page_has_a_JSON_twin_that_says_what_it_is_and_where_it_is_found_otherwise(string path)
    {
        var json = await site.JsonAsync($"{path}.json");
        Assert.Equal($"http://localhost{path}", json.Text("url"));
        Assert.Equal(path[1..3], json.Text("language"));
        Assert.Equal(json.Text("title"), json.Text($"titles.{path[1..3]}"));
        Assert.Equal($"http://localhost{path}", json.Text($"translations.{path[1..3]}"));
        Assert.Contains(json.Each("twins"), twin => twin.Text("url") == $"http://localhost{path}.md");
        Assert.NotNull(json.At("updated"));
        Assert.NotNull(json.At("content"));
        Assert.True(json.AsObject().ContainsKey("licence"), "An unset licence is said to be none.");
    }

    [Fact]
    public async Task A_page_of_an_item_names_its_permanent_address()
    {
        var json = await site.JsonAsync("/fr/membres/kosovo.json");
        Assert.Equal("member/kosovo", json.Text("key"));
        Assert.Equal("http://localhost/id/member/kosovo", json.Text("permalink"));
        Assert.All(json.At("titles")!.AsObject(), title => Assert.Contains("1244", title.Value!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_month_never_becomes_a_day()
    {
        var json = await site.JsonAsync("/ru/vstrechi.json");
        var meeting = json.Each("content.meetings.items").Single(item => item.Text("key") == "meeting/2011-11-ministerial");
        Assert.Equal("""{"start":{"value":"2011-11","precision":"month"},"end":{"value":"2011-11","precision":"month"}}""", meeting["dates"]!.ToJsonString());
    }

    [Fact]
    public async Task The_presidency_is_to_be_announced_and_was_Polish_on_a_day_between()
    {
        var json = await site.JsonAsync("/en/chairmanship.json?on=2014-05-01");
        Assert.Null(json.Each("content.terms").First()["holder"]);
        var held = json.Each("content.on.terms").Single();
        var term = json.Each("content.terms").Single(term => term.Text("key") == held.Text("key"));
        Assert.Equal("Польша", term.Text("holder.names.ru"));
    }

    [Fact]
    public async Task That_declared_and_listed_members_differ_is_said()
    {
        var json = await site.JsonAsync("/en/members.json");
        Assert.Equal("""{"declared":50,"namedInSource":49,"listed":50}""", json.At("content.countQuestion")!.ToJsonString());
    }

    [Fact]
    public async Task Every_script_stays_readable()
    {
        using var response = await site.GetAsync("/ru/kontakty.json");
        Assert.Contains("Контакты", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/membres.json", "members", 7)]
    [InlineData("/en/members.json?role=venue", "members", 2)]
    [InlineData("/es/reuniones.json", "meetings", 5)]
    [InlineData("/ru/vstrechi.json?kind=workshop", "meetings", 1)]
    [InlineData("/en/meetings/2016.json", "meetings", 2)]
    [InlineData("/fr/documents.json", "documents", 1)]
    [InlineData("/ru/izmeneniya.json", "changes", 1)]
    public async Task A_list_is_read_by_stretches_without_loss(string path, string list, int limit)
    {
        var whole = Keys(await site.JsonAsync(path), list);
        var read = new List<string?>();
        for (var next = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}"; next is not null;)
        {
            using var response = await site.GetAsync(next);
            var json = JsonNode.Parse(await response.Content.ReadAsStreamAsync())!;
            Assert.InRange(json.Each($"content.{list}.items").Count(), 1, limit);
            Assert.Equal(whole.Count, json.At($"content.{list}.total")!.GetValue<int>());
            read.AddRange(Keys(json, list));
            next = json.Text($"content.{list}.next")?["http://localhost".Length..];
            Assert.Equal(next is null ? 1 : 2, response.Headers.GetValues("Link").Count());
        }

        Assert.NotEmpty(whole);
        Assert.Equal(whole, read);
    }

    [Theory]
    [InlineData("/fr/membres.json?limit=0", "de 1 à 200")]
    [InlineData("/en/members.json?limit=201", "from 1 to 200")]
    [InlineData("/es/reuniones.json?limit=", "del 1 al 200")]
    [InlineData("/ru/dokumenty.json?limit=1&limit=2", "от 1 до 200")]
    [InlineData("/en/meetings.json?after=meeting/never", "no entry of this list")]
    [InlineData("/en/changes.json?after=yesterday", "no entry of this list")]
    [InlineData("/en/meetings.json?kind=workshop&after=meeting/2016-09-20-ministerial", "no entry of this list")]
    public async Task A_wrong_stretch_of_a_list_is_refused_with_what_to_do(string path, string words)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Null(response.Headers.ETag);
        Assert.Contains(words, JsonNode.Parse(await response.Content.ReadAsStringAsync())!.Text("detail"), StringComparison.Ordinal);
    }

    private static List<string?> Keys(JsonNode json, string list) => [.. json.Each($"content.{list}.items").Select(item => item.Text("key"))];
}
