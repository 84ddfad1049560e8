using System.Net;
using System.Net.Http.Headers;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>What the site answers to requests of all kinds.</summary>
[Collection(SeededSite.Name)]
public sealed class RequestTests(Site site)
{
    [Theory]
    [InlineData("/xx", 404)]
    [InlineData("/fr/rien", 404)]
    [InlineData("/fr/membres/atlantide", 404)]
    [InlineData("/fr/reunions/20x6", 404)]
    [InlineData("/fr/reunions/1850", 404)]
    [InlineData("/fr/reunions/2016/rien", 404)]
    [InlineData("/fr/reunions?kind=party", 400)]
    [InlineData("/fr/membres?role=king", 400)]
    [InlineData("/fr/membres?role=1", 400)]
    [InlineData("/fr/membres?on=2014-13-01", 400)]
    [InlineData("/fr/presidence?on=demain", 400)]
    [InlineData("/fr/modifications?page=0", 400)]
    [InlineData("/fr/modifications?page=9999", 404)]
    [InlineData("/id/member/atlantis", 404)]
    [InlineData("/id/nothing/at-all", 404)]
    public async Task Bad_input_gets_the_right_status_and_a_page(string path, int status)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("<h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/presidence?on=2014-05-01", "Pologne")]
    [InlineData("/fr/presidence?on=2011-05-01", "peut-être")]
    [InlineData("/fr/presidence?on=2019-05-01", "Aucune présidence répertoriée")]
    public async Task The_presidency_on_a_day_is_told(string path, string answer) =>
        Assert.Contains(answer, TextOf.Page(await site.PageAsync(path)), StringComparison.Ordinal);

    [Fact]
    public async Task A_member_is_not_listed_before_it_takes_part()
    {
        Assert.DoesNotContain("Bélarus", await NamesAsync("/fr/membres?on=2010-06-01"));
        Assert.Contains("Bélarus", await NamesAsync("/fr/membres?on=2011-01-01"));
        Assert.Empty(await NamesAsync("/fr/membres?on=2008-12-31"));
    }

    [Fact]
    public async Task A_page_that_did_not_change_answers_304_and_says_nothing_again()
    {
        using var client = site.CreateClient();
        using var first = await client.GetAsync(new Uri("/fr/membres", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr/membres");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag ?? EntityTagHeaderValue.Any);
        using var second = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var bad = new HttpRequestMessage(HttpMethod.Get, "/fr/membres/atlantide");
        bad.Headers.IfNoneMatch.Add(first.Headers.ETag ?? EntityTagHeaderValue.Any);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(bad)).StatusCode);
        Assert.Contains("default-src 'none'", second.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr")]
    [InlineData("/fr/membres/pologne")]
    [InlineData("/css/site.css")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Head_works_wherever_get_does(string path)
    {
        using var client = site.CreateClient();
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("fr", "/fr/membres/pologne")]
    [InlineData("ru", "/ru/uchastniki/polsha")]
    [InlineData("uk", "/en/members/poland")]
    public async Task A_permalink_leads_to_the_page_in_the_visitors_language(string accepted, string path)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/id/member/poland");
        request.Headers.AcceptLanguage.ParseAdd(accepted);
        using var response = await client.SendAsync(request);
        Assert.Equal((HttpStatusCode.SeeOther, path), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("page/observers", "/en/observers")]
    [InlineData("presidency-term/poland-2011", "/en/chairmanship")]
    [InlineData("process/prague-process", "/en")]
    [InlineData("meeting/2011-11-ministerial", "/en/meetings/2011/")]
    public async Task A_permalink_of_an_item_without_a_page_leads_to_its_section(string key, string path)
    {
        using var response = await site.GetAsync($"/id/{key}");
        Assert.StartsWith(path, response.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_a_year_counts_the_meetings_of_that_year() =>
        Assert.StartsWith("1 ", (await site.PageAsync("/ru/vstrechi/2011")).QuerySelector(".lead")!.TextContent.Trim(), StringComparison.Ordinal);

    [Fact]
    public async Task The_language_switch_stays_on_the_page()
    {
        var links = (await site.PageAsync("/fr/membres/pologne")).QuerySelectorAll("nav.languages a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["/fr/membres/pologne", "/en/members/poland", "/es/miembros/polonia", "/ru/uchastniki/polsha"], links);
    }

    [Fact]
    public async Task Kosovo_is_always_written_with_its_reference()
    {
        var page = await site.PageAsync("/ru/uchastniki/kosovo");
        Assert.Contains("1244", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kosovo (UNSCR 1244/1999)", TextOf.Page(page), StringComparison.Ordinal);
    }

    private async Task<IEnumerable<string>> NamesAsync(string path) =>
        (await site.PageAsync(path)).QuerySelectorAll("ul.names a").Select(link => link.TextContent);
}
