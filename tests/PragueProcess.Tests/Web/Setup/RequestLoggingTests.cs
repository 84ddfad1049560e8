using System.Net;
using System.Text.Json;
using PragueProcess.Web.Setup;

namespace PragueProcess.Tests.Web.Setup;

public sealed class RequestLoggingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("request-logging");

    [Fact]
    public async Task A_request_is_one_line_without_query_user_agent_or_full_address()
    {
        var lines = await LinesOfAsync("/fr/membres?q=private", ("User-Agent", "Nosy/1.0"));

        var line = Assert.Single(lines);
        var root = JsonDocument.Parse(line).RootElement;
        Assert.Equal("GET", root.GetProperty("Method").GetString());
        Assert.Equal("/fr/membres", root.GetProperty("Path").GetString());
        Assert.Equal("127.0.0.0/24", root.GetProperty("Network").GetString());
        Assert.Equal(200, root.GetProperty("Status").GetInt32());
        Assert.DoesNotContain("private", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Nosy", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_break_in_a_path_cannot_forge_a_line()
    {
        var line = Assert.Single(await LinesOfAsync("/fr/x%0D%0A2026%1B%5B31m"));

        Assert.Contains("/fr/x%0D%0A2026%1B", JsonDocument.Parse(line).RootElement.GetProperty("Path").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr?q=%zz", 400)]
    [InlineData("/fr/nothing/here", 404)]
    [InlineData("/fr/probe/gone", 410)]
    [InlineData("/fr/probe/bad-body", 413)]
    public async Task Bad_input_is_logged_as_a_request_and_not_as_an_error(string address, int status)
    {
        var line = Assert.Single(await LinesOfAsync(address));

        var root = JsonDocument.Parse(line).RootElement;
        Assert.Equal(status, root.GetProperty("Status").GetInt32());
        Assert.False(root.TryGetProperty("@l", out _));
        Assert.False(root.TryGetProperty("@x", out _));
    }

    [Fact]
    public async Task A_failure_is_logged_with_its_exception()
    {
        var lines = await LinesOfAsync("/fr/probe/failure");

        Assert.Contains(lines, line => line.Contains("words-of-an-exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_probes_leave_no_line() => Assert.Empty(await LinesOfAsync("/health/live"));

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.0/24")]
    [InlineData("2001:db8:7:8::9", "2001:db8:7::/48")]
    [InlineData("fe80::1%3", "fe80::/48")]
    [InlineData(null, "-")]
    public void An_address_is_shortened_to_its_network(string? address, string network) =>
        Assert.Equal(network, ClientNetwork.Of(address is null ? null : IPAddress.Parse(address)));

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<List<string>> LinesOfAsync(string address, params (string Name, string Value)[] headers)
    {
        await using (var site = await ShellSite.StartAsync(logFolder: _folder.FullName))
        {
            using var answer = await site.GetAsync(address, headers);
        }

        var lines = _folder.GetFiles().SelectMany(f => File.ReadLines(f.FullName));
        return [.. lines.Where(l => !l.Contains("Microsoft.Hosting", StringComparison.Ordinal))];
    }
}
