using System.Net;

namespace PragueProcess.Tests.Web.Setup;

public sealed class SectionRoutingTests(StartedShellSite shell) : IClassFixture<StartedShellSite>
{
    [Theory]
    [InlineData("/fr", "home Fr")]
    [InlineData("/ru", "home Ru")]
    [InlineData("/fr/membres", "members Fr")]
    [InlineData("/en/members", "members En")]
    [InlineData("/es/miembros", "members Es")]
    [InlineData("/ru/uchastniki", "members Ru")]
    [InlineData("/es/miembros/polonia", "member polonia Es")]
    [InlineData("/fr/accessibilite", "page accessibilite Fr")]
    [InlineData("/fr/membres?language=ru", "members Fr")]
    public async Task A_section_answers_in_each_language_under_its_own_name(string address, string expected)
    {
        Assert.Equal(expected, await shell.Site.GetStringAsync(address));
    }

    [Theory]
    [InlineData("/fr/members/poland")]
    [InlineData("/en/membres/pologne")]
    [InlineData("/de")]
    [InlineData("/de/accessibilite")]
    public async Task A_section_does_not_answer_under_the_name_of_another_language(string address)
    {
        using var answer = await shell.Site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task HEAD_works_wherever_GET_does()
    {
        using var answer = await shell.Site.SendAsync(HttpMethod.Head, "/fr/membres");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }
}
