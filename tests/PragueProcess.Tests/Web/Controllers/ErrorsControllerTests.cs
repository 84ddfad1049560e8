using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;

namespace PragueProcess.Tests.Web.Controllers;

public sealed class ErrorsControllerTests(StartedShellSite shell) : IClassFixture<StartedShellSite>
{
    [Theory]
    [InlineData("/fr?q=%zz", 400, "Cette demande n’est pas compréhensible")]
    [InlineData("/fr/rien/ici", 404, "Page introuvable")]
    [InlineData("/es/probe/gone", 410, "Esta página se ha retirado")]
    [InlineData("/ru/probe/failure", 500, "Произошла ошибка")]
    [InlineData("/en/probe/database", 503, "The site is unavailable for the moment")]
    [InlineData("/en/probe/bad-body", 413, "Too much was sent")]
    [InlineData("/errors/500", 404, "Page not found")]
    public async Task An_error_has_its_status_and_a_page_in_the_language_of_the_address(string address, int status, string title)
    {
        using var answer = await shell.Site.GetAsync(address);

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(title, new HtmlParser().ParseDocument(html).QuerySelector("h1")?.TextContent);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
        Assert.DoesNotContain("words-of-an-exception", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_languages_the_visitors_language_decides()
    {
        using var answer = await shell.Site.GetAsync("/nowhere", ("Accept-Language", "es-MX"));

        Assert.Contains("Página no encontrada", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_found_leads_to_the_sections()
    {
        var page = new HtmlParser().ParseDocument(await (await shell.Site.GetAsync("/fr/rien/ici")).Content.ReadAsStringAsync());

        Assert.Contains("/fr/reunions", page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task A_method_that_a_page_does_not_know_is_405_and_names_those_it_knows()
    {
        using var answer = await shell.Site.SendAsync(HttpMethod.Post, "/fr/membres");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.SelectMany(a => a.Split(", ")).Order());
        Assert.Contains("Cette page ne peut être que consultée", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_database_asks_visitors_to_come_back()
    {
        using var answer = await shell.Site.GetAsync("/fr/probe/database");

        Assert.Equal(new RetryConditionHeaderValue(TimeSpan.FromMinutes(1)), answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task HEAD_of_an_error_has_its_status_and_no_body()
    {
        using var answer = await shell.Site.SendAsync(HttpMethod.Head, "/fr/probe/failure");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_answer_that_fails_half_way_is_broken_off_and_the_site_lives_on()
    {
        var site = shell.Site;

        await Assert.ThrowsAsync<HttpRequestException>(() => site.GetStringAsync("/fr/probe/broken-off"));

        Assert.Equal("home Fr", await site.GetStringAsync("/fr"));
    }
}
