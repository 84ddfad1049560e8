namespace PragueProcess.Tests.Web.Setup;

public sealed class StaticFilesTests(StartedShellSite shell) : IClassFixture<StartedShellSite>
{
    [Theory]
    [InlineData("/css/site.css?v=abc", "public, max-age=31536000, immutable")]
    [InlineData("/css/site.css", "public, max-age=3600")]
    public async Task A_file_is_kept_for_a_year_when_its_address_names_its_version(string address, string lifetime)
    {
        using var answer = await shell.Site.GetAsync(address);

        Assert.Equal(lifetime, string.Join(", ", answer.Headers.GetValues("Cache-Control")).Replace("immutable, ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    public async Task Files_and_pages_are_compressed(string accepted, string used)
    {
        var site = shell.Site;

        using var file = await site.GetAsync("/css/site.css", ("Accept-Encoding", accepted));
        using var page = await site.GetAsync("/nowhere", ("Accept-Encoding", accepted));

        Assert.Equal(used, Assert.Single(file.Content.Headers.ContentEncoding));
        Assert.Equal(used, Assert.Single(page.Content.Headers.ContentEncoding));
    }
}
