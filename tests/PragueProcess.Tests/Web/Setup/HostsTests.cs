using System.Net;

namespace PragueProcess.Tests.Web.Setup;

public sealed class HostsTests
{
    [Theory]
    [InlineData(null, "localhost", HttpStatusCode.OK)]
    [InlineData(null, "localhost:5000", HttpStatusCode.OK)]
    [InlineData(null, "127.0.0.1:5000", HttpStatusCode.OK)]
    [InlineData(null, "[::1]:5000", HttpStatusCode.OK)]
    [InlineData(null, "evil.test", HttpStatusCode.BadRequest)]
    [InlineData(null, "localhost.evil.test", HttpStatusCode.BadRequest)]
    [InlineData("https://process.example", "process.example", HttpStatusCode.OK)]
    [InlineData("https://process.example", "PROCESS.example:443", HttpStatusCode.OK)]
    [InlineData("https://process.example", "localhost", HttpStatusCode.BadRequest)]
    [InlineData("https://process.example", "www.process.example", HttpStatusCode.BadRequest)]
    public async Task Only_the_sites_own_host_is_answered(string? baseUrl, string host, HttpStatusCode expected)
    {
        await using var site = await ShellSite.StartAsync(baseUrl);

        using var answer = await site.GetAsync("/fr", ("Host", host));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Health_probes_may_use_any_name()
    {
        await using var site = await ShellSite.StartAsync("https://process.example");

        using var answer = await site.GetAsync("/health/live", ("Host", "10.0.0.7"));

        Assert.NotEqual(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
