namespace PragueProcess.Tests.Web.Feeds;

/// <summary>A page leads to its twins.</summary>
[Collection(SeededSite.Name)]
public sealed class TwinLinksTests(Site site)
{
    [Theory]
    [InlineData("/fr/membres", "/fr/membres.csv")]
    [InlineData("/en/meetings/2016?kind=senior-officials", "/en/meetings/2016.csv?kind=senior-officials", "/en/meetings/2016.ics?kind=senior-officials", "/en/meetings/2016.atom?kind=senior-officials")]
    [InlineData("/es/documentos", "/es/documentos.csv", "/es/documentos.atom")]
    [InlineData("/ru/izmeneniya", "/ru/izmeneniya.atom")]
    [InlineData("/fr/presidence?on=2014-05-01", "/fr/presidence.csv?on=2014-05-01")]
    [InlineData("/fr/contact", "/fr/contact.vcf")]
    [InlineData("/ru", "/ru.md")]
    public async Task A_page_links_its_twins_for_programs_and_for_people(string page, params string[] twins)
    {
        var shown = await site.PageAsync(page);
        var head = shown.QuerySelectorAll("head link[rel=alternate][type]").Select(link => link.GetAttribute("href")!).ToList();
        var visible = shown.QuerySelectorAll("footer .twins a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(head, visible);
        Assert.Empty(twins.Except(head));
        Assert.All(shown.QuerySelectorAll("footer .twins a"), link => Assert.NotEmpty(link.TextContent));
        foreach (var twin in head)
        {
            using var response = await site.GetAsync(twin);
            Assert.True(response.IsSuccessStatusCode, twin);
            var link = shown.QuerySelectorAll("head link[rel=alternate][type]").Single(one => one.GetAttribute("href") == twin);
            Assert.Equal(response.Content.Headers.ContentType?.MediaType, link.GetAttribute("type"));
        }
    }

    [Fact]
    public async Task The_meetings_can_be_subscribed_to_and_one_can_be_added()
    {
        var meetings = await site.PageAsync("/ru/vstrechi");
        Assert.NotNull(meetings.QuerySelector("a[href='webcal://localhost/ru/vstrechi.ics']"));
        var one = await site.PageAsync("/en/meetings/2016/senior-officials-meeting-krakow");
        Assert.NotNull(one.QuerySelector("main a[href='/en/meetings/2016/senior-officials-meeting-krakow.ics']"));
        Assert.Null((await site.PageAsync("/fr/reunions/2011")).QuerySelector("a[href$='.ics']"));
    }

    [Fact]
    public async Task A_page_that_is_not_there_has_no_twins()
    {
        using var response = await site.GetAsync("/fr/nulle-part");
        Assert.DoesNotContain("class=\"twins\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
