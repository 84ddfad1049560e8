using System.Net;

namespace PragueProcess.Tests.Web.Controllers;

public sealed class LanguageRedirectControllerTests(StartedShellSite shell) : IClassFixture<StartedShellSite>
{
    [Theory]
    [InlineData(null, "/en")]
    [InlineData("fr", "/fr")]
    [InlineData("fr-CA,en;q=0.5", "/fr")]
    [InlineData("en;q=0.5,ru-RU;q=0.8,es;q=0.7", "/ru")]
    [InlineData("es,fr", "/es")]
    [InlineData("fr;q=0,es;q=0.1", "/es")]
    [InlineData("de,*;q=0.5", "/en")]
    [InlineData("*", "/en")]
    [InlineData("uk", "/en")]
    [InlineData("be-BY,kk", "/en")]
    [InlineData("uk,ru;q=0.5", "/ru")]
    [InlineData("frr", "/en")]
    [InlineData("FR", "/fr")]
    [InlineData(";;;q=zz,,", "/en")]
    public async Task The_bare_address_leads_to_the_visitors_language(string? accepted, string home)
    {
        using var answer = await shell.Site.GetAsync("/", accepted is null ? [] : [("Accept-Language", accepted)]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(home, answer.Headers.Location?.OriginalString);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }
}
