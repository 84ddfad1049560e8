using System.Net;
using System.Net.Http.Headers;

namespace PragueProcess.Tests.Web.Setup;

public sealed class SecurityHeadersTests(StartedShellSite shell) : IClassFixture<StartedShellSite>
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    [Theory]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/FR", HttpStatusCode.MovedPermanently)]
    [InlineData("/fr/membres", HttpStatusCode.OK)]
    [InlineData("/css/site.css", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/fr?q=%00", HttpStatusCode.BadRequest)]
    [InlineData("/fr/probe/gone", HttpStatusCode.Gone)]
    [InlineData("/fr/probe/failure", HttpStatusCode.InternalServerError)]
    [InlineData("/fr/probe/database", HttpStatusCode.ServiceUnavailable)]
    public async Task Every_answer_carries_them(string address, HttpStatusCode status)
    {
        using var answer = await shell.Site.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task A_file_that_did_not_change_carries_them()
    {
        var site = shell.Site;
        using var first = await site.GetAsync("/css/site.css");

        using var second = await site.GetAsync("/css/site.css", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        AssertHeaders(second);
    }

    [Fact]
    public async Task Secure_transport_is_demanded_where_it_is_spoken()
    {
        await using var site = await ShellSite.StartAsync("https://process.example", isSecure: true);

        using var answer = await site.GetAsync("https://process.example/fr");

        Assert.Equal("max-age=31536000", Value(answer.Headers, "Strict-Transport-Security"));
        Assert.Equal($"{Policy}; upgrade-insecure-requests", Value(answer.Headers, "Content-Security-Policy"));
    }

    [Fact]
    public async Task The_server_does_not_name_itself()
    {
        using var answer = await shell.Site.GetAsync("/fr");

        Assert.Null(Value(answer.Headers, "Server"));
    }

    private static void AssertHeaders(HttpResponseMessage answer)
    {
        Assert.Equal(Policy, Value(answer.Headers, "Content-Security-Policy"));
        Assert.Equal("nosniff", Value(answer.Headers, "X-Content-Type-Options"));
        Assert.Equal("DENY", Value(answer.Headers, "X-Frame-Options"), ignoreCase: true);
        Assert.Equal("same-origin", Value(answer.Headers, "Referrer-Policy"));
        Assert.Equal("same-origin", Value(answer.Headers, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Value(answer.Headers, "Cross-Origin-Resource-Policy"));
        Assert.Equal("require-corp", Value(answer.Headers, "Cross-Origin-Embedder-Policy"));
        Assert.Contains("camera=(), ", Value(answer.Headers, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Null(Value(answer.Headers, "Strict-Transport-Security"));
        Assert.Null(Value(answer.Headers, "Set-Cookie"));
    }

    private static string? Value(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
