using System.Net;
using PragueProcess.Web.Setup;

namespace PragueProcess.Tests.Web.Setup;

public sealed class RequestGuardTests(StartedShellSite shell) : IClassFixture<StartedShellSite>
{
    [Theory]
    [InlineData("/fr/membres?q=%00")]
    [InlineData("/fr/membres?q=%1E")]
    [InlineData("/fr/membres?q=a%0D%0AX")]
    [InlineData("/fr/membres?q=%7F")]
    [InlineData("/fr/membres?q=%C2%85")]
    [InlineData("/fr/membres?q=%")]
    [InlineData("/fr/membres?q=%zz")]
    [InlineData("/fr/membres?q=%E9")]
    [InlineData("/fr/membres?q=%C0%AF")]
    [InlineData("/fr/membres?q=%ED%A0%80")]
    [InlineData("/fr/%09/evil")]
    [InlineData("/fr/%1b%5b31m")]
    public async Task Control_characters_and_bad_encoding_are_a_bad_request_with_a_page(string address)
    {
        using var answer = await shell.Site.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<html lang=\"fr\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/membres?q=%C3%A9t%C3%A9+2016%20%26")]
    [InlineData("/fr/membres?q=%F0%9F%98%80")]
    [InlineData("/fr/membres?q=%2525")]
    public async Task What_people_type_is_let_through(string address)
    {
        using var answer = await shell.Site.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(RequestGuard.MaxPathLength, RequestGuard.MaxQueryLength, HttpStatusCode.OK)]
    [InlineData(RequestGuard.MaxPathLength + 1, 2, HttpStatusCode.BadRequest)]
    [InlineData(RequestGuard.MaxPathLength, RequestGuard.MaxQueryLength + 1, HttpStatusCode.BadRequest)]
    public async Task A_path_and_a_query_have_a_greatest_length(int pathLength, int queryLength, HttpStatusCode expected)
    {
        using var answer = await shell.Site.GetAsync("/fr/membres/".PadRight(pathLength, 'a') + "?q=".PadRight(queryLength, 'a'));

        Assert.Equal(expected, answer.StatusCode);
    }
}
