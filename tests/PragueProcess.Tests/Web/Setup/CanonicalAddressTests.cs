using System.Net;
using CsCheck;
using PragueProcess.Web.Setup;

namespace PragueProcess.Tests.Web.Setup;

public sealed class CanonicalAddressTests(StartedShellSite shell) : IClassFixture<StartedShellSite>
{
    [Theory]
    [InlineData("/FR/Membres", "/fr/membres")]
    [InlineData("/fr/membres/", "/fr/membres")]
    [InlineData("/fr//membres///pologne//", "/fr/membres/pologne")]
    [InlineData("/FR//MEMBRES/?on=2014-05-01&Kind=%C3%89", "/fr/membres?on=2014-05-01&Kind=%C3%89")]
    [InlineData("/%66r/m%65mbres", "/fr/membres")]
    [InlineData("/%46R", "/fr")]
    public async Task An_address_in_capitals_or_with_needless_slashes_redirects_once(string sent, string canonical)
    {
        using var answer = await shell.Site.GetAsync(sent);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location?.OriginalString);
        using var followed = await shell.Site.GetAsync(canonical);
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
    }

    [Fact]
    public async Task A_redirected_form_keeps_its_method()
    {
        using var answer = await shell.Site.SendAsync(HttpMethod.Post, "/FR");

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("//evil.test/", "/evil.test")]
    [InlineData("//evil.test/..", "/evil.test/..")]
    [InlineData("/fr//%5C/evil.test?next=//EVIL", "/fr/%5C/evil.test?next=//EVIL")]
    public async Task A_redirect_never_leaves_the_site(string sent, string location)
    {
        using var answer = await shell.Site.GetAsync(sent);

        Assert.Equal(location, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("//evil.test", "/evil.test")]
    [InlineData("///evil.test/..", "/evil.test/..")]
    [InlineData("/\\evil.test", "/%5Cevil.test")]
    [InlineData("/%5Cevil.test/", "/%5Cevil.test")]
    [InlineData("/%2F/evil.test", "/%2F/evil.test")]
    [InlineData("/%2f%2fevil.test", "/%2F%2Fevil.test")]
    [InlineData("/A%252FB", "/a%252fb")]
    [InlineData("/caf%c3%89", "/caf%C3%89")]
    [InlineData("/", "/")]
    [InlineData("//", "/")]
    public void A_canonical_path_never_leaves_the_site_and_decodes_nothing_that_matters(string sent, string canonical) =>
        Assert.Equal(canonical, CanonicalAddress.Canonical(sent));

    [Fact]
    public void A_canonical_path_is_its_own_canonical_path() =>
        Gen.String[Gen.Char["/\\%.AaFf25Éé@: \t"], 0, 30].Sample(text =>
        {
            var once = CanonicalAddress.Canonical("/" + text);
            return CanonicalAddress.Canonical(once) == once && once[0] == '/' && !once.StartsWith("//", StringComparison.Ordinal);
        });
}
