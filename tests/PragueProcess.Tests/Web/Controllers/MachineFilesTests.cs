using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PragueProcess.Tests.Web.Controllers;

/// <summary>The files that programs ask every site for.</summary>
[Collection(SeededSite.Name)]
public sealed partial class MachineFilesTests(Site site)
{
    [Fact]
    public async Task Robots_are_told_where_not_to_go_and_where_all_pages_are_listed() => Assert.Equal(
        [
            "User-agent: *", "Disallow: /admin",
            "Sitemap: http://localhost/sitemap.xml",
        ],
        (await TextAsync(site, "/robots.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Robots_are_told_the_public_address_and_no_other_host_is_answered()
    {
        await using var published = Published();
        using var client = published.CreateClient();
        Assert.EndsWith("Sitemap: https://process.example/sitemap.xml\n", await client.GetStringAsync(new Uri("https://process.example/robots.txt")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(new Uri("https://other.example/robots.txt"))).StatusCode);
    }

    [Fact]
    public async Task Language_models_are_told_what_the_site_is_and_where_its_Markdown_is()
    {
        var text = await TextAsync(site, "/llms.txt");

        Assert.Matches(@"\A# Prague Process\n\n> [^\n]{40,}\n\n- Français: ", text);
        Assert.Equal(["Français", "English", "Español", "Русский", "Optional"], Heading().Matches(text).Select(match => match.Groups[1].Value));
        Assert.Contains("- [Участники](http://localhost/ru/uchastniki.md)\n", text, StringComparison.Ordinal);
        Assert.Contains("](http://localhost/en/accessibility.md)\n", text, StringComparison.Ordinal);
        foreach (var path in Target().Matches(text).Select(match => match.Groups[1].Value))
        {
            Assert.True((await site.GetAsync(path)).IsSuccessStatusCode, path);
        }
    }

    [Fact]
    public async Task Nobody_is_named_to_report_holes_to_until_the_operator_has_named_somebody() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/.well-known/security.txt")).StatusCode);

    [Fact]
    public async Task Whoever_finds_a_hole_is_told_where_to_report_it()
    {
        await using var published = Published();
        using var client = published.CreateClient();

        var fields = (await client.GetStringAsync(new Uri("https://process.example/.well-known/security.txt")))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line.Split(": ")[0], line => line.Split(": ")[1]);

        Assert.Equal("mailto:security@process.example", fields["Contact"]);
        Assert.Equal("https://process.example/.well-known/security.txt", fields["Canonical"]);
        Assert.Equal("fr, en, es, ru", fields["Preferred-Languages"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", fields["Expires"]);
        Assert.InRange(DateTimeOffset.Parse(fields["Expires"], null), DateTimeOffset.UtcNow.AddMonths(1), DateTimeOffset.UtcNow.AddDays(365));
    }

    [Theory]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/llms.txt", "text/plain")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/sitemap-sections.xml", "application/xml")]
    public async Task A_file_has_its_type_may_be_kept_and_answers_head(string path, string type)
    {
        using var client = site.CreateClient();
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
        Assert.True(response.Headers.CacheControl is { Public: true });
        Assert.False(response.Headers.ETag!.IsWeak);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> Published() => site.WithWebHostBuilder(host => host
        .UseSetting("Site:BaseUrl", "https://process.example")
        .UseSetting("Site:SecurityContact", "mailto:security@process.example"));

    private static async Task<string> TextAsync(Site site, string path)
    {
        using var response = await site.GetAsync(path);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\(http://localhost(/[^)]*)\)$", RegexOptions.Multiline)]
    private static partial Regex Target();
}
