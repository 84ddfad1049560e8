using Microsoft.Extensions.Options;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.IndexNow;

/// <summary>Tells search engines which addresses changed (indexnow.org, “Submitting set of URLs”).</summary>
public sealed class IndexNowClient(HttpClient http, IOptions<IndexNowOptions> options, IOptions<SiteOptions> site)
{
    /// <summary>How many addresses a request may hold.</summary>
    public const int MaxUrls = 10_000;

    /// <summary>Tells of paths of the site, in as many requests as they need.</summary>
    /// <exception cref="HttpRequestException">It was not received: all may be told of again.</exception>
    public async Task SubmitAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        foreach (var urls in paths.Select(Absolute).Chunk(MaxUrls))
        {
            var key = options.Value.Key!;
            using var response = await http.PostAsJsonAsync(
                options.Value.Endpoint, new Message(site.Value.BaseAddress!.IdnHost, key, Absolute(SiteLinks.IndexNowKey(key)), urls), cancellation);
            response.EnsureSuccessStatusCode();
        }
    }

    private string Absolute(string path) => site.Value.BaseAddress!.GetLeftPart(UriPartial.Authority) + path;

    private sealed record Message(string Host, string Key, string KeyLocation, IReadOnlyList<string> UrlList);
}
