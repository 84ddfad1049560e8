using System.Net;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>A twin stands at its page's address with an extension.</summary>
[Collection(SeededSite.Name)]
public sealed class TwinAddressesTests(Site site)
{
    [Theory]
    [InlineData("/fr.md", "text/markdown; charset=utf-8", "http://localhost/fr")]
    [InlineData("/ru/uchastniki.md", "text/markdown; charset=utf-8", "http://localhost/ru/uchastniki")]
    [InlineData("/en/about-iom.md", "text/markdown; charset=utf-8", "http://localhost/en/about-iom")]
    public async Task A_twin_says_what_it_is_and_whose(string path, string type, string canonical)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal($"<{canonical}>; rel=\"canonical\"", Assert.Single(response.Headers.GetValues("Link")));
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.NotNull(response.Headers.ETag);
        Assert.False(response.Headers.ETag.IsWeak);
    }

    [Fact]
    public async Task A_twin_can_be_asked_for_conditionally_and_by_HEAD()
    {
        using var first = await site.GetAsync("/fr/contact.md");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/fr/contact.md");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await site.CreateClient().SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        using var head = await site.CreateClient().SendAsync(new HttpRequestMessage(HttpMethod.Head, "/fr/contact.md"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(first.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Fact]
    public async Task A_redirect_keeps_the_format()
    {
        using var response = await site.GetAsync("/fr/membres/poland.md");
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/fr/membres/pologne.md", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/fr/contact.csv")]
    [InlineData("/fr/nulle-part.md")]
    [InlineData("/fr.exe")]
    [InlineData("/de.md")]
    [InlineData("/errors/404.md")]
    public async Task What_has_no_twin_answers_404(string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/fr/nulle-part.json", HttpStatusCode.NotFound, "Page introuvable")]
    [InlineData("/en/members.json?on=yesterday", HttpStatusCode.BadRequest, "title")]
    public async Task A_program_gets_errors_as_JSON(string path, HttpStatusCode status, string words)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
