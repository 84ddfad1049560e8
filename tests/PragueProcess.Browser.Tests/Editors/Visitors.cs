using System.Net;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What the public is given when it asks for the first time: nothing is waited for, nor asked again.</summary>
internal sealed class Visitors(BrowsedSite site)
{
    /// <summary>The words of an answer: decoded, and the lines of calendars unfolded.</summary>
    public async Task<string> ReadAsync(string path, int status = 200)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True((int)answer.StatusCode == status, $"{path} answers {answer.StatusCode}.");
        var words = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        return words.Replace("\r\n ", "", StringComparison.Ordinal).Replace('\u00A0', ' ');
    }

    public Task SeeAsync(string words, params IEnumerable<string> paths) => Task.WhenAll(paths.Select(async path =>
        Assert.True((await ReadAsync(path)).Contains(words, StringComparison.Ordinal), $"{path} lacks “{words}”.")));

    public Task DoNotSeeAsync(string words, params IEnumerable<string> paths) => Task.WhenAll(paths.Select(async path =>
        Assert.False((await ReadAsync(path)).Contains(words, StringComparison.Ordinal), $"{path} says “{words}”.")));
}
