using System.Net;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

[Collection(SeededSite.Name)]
public sealed class SessionsControllerTests(Site site)
{
    [Fact]
    public async Task The_area_sends_a_stranger_to_the_sign_in_page()
    {
        using var answer = await site.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/admin/sign-in", answer.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Translator)]
    [InlineData(Role.Administrator)]
    public async Task Whoever_has_an_account_gets_in(Role role)
    {
        using var client = await site.SignInAsync(role);
        Assert.Contains($"Some {role}", await client.GetStringAsync(new Uri("/admin", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitors_of_public_pages_get_no_cookie()
    {
        using var answer = await site.GetAsync("/fr");
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
