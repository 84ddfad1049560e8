using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit.Abstractions;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>Follows every link of the site.</summary>
[Collection(SeededSite.Name)]
public sealed class CrawlTests(Site site, ITestOutputHelper output)
{
    [Fact]
    public async Task A_crawl_from_the_home_pages_finds_no_dead_link_and_every_page_is_sound()
    {
        var seen = new HashSet<string> { "/fr", "/en", "/es", "/ru" };
        var queue = new Queue<string>(seen);
        using var client = site.CreateClient();
        while (queue.TryDequeue(out var path))
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            if (path.StartsWith("/id/", StringComparison.Ordinal))
            {
                Assert.Equal(303, (int)response.StatusCode);
                continue;
            }

            Assert.True((int)response.StatusCode == 200, $"{path} answers {(int)response.StatusCode}.");
            Assert.False(response.Headers.Contains("Set-Cookie"), path);
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
                Check(page, path);
                foreach (var link in Links(page).Where(seen.Add))
                {
                    queue.Enqueue(link);
                }
            }
        }

        output.WriteLine($"{seen.Count} addresses");
        Assert.True(seen.Count > 350, $"Only {seen.Count} addresses were found.");
    }

    private static void Check(IHtmlDocument page, string path)
    {
        Assert.Equal(path[1..3], page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll($"[style], script:not([src]):not({JsonLdOf.Selector}), style"));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => string.IsNullOrEmpty(link.GetAttribute("href")));
        Assert.DoesNotContain("{{", page.DocumentElement.TextContent, StringComparison.Ordinal);
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.TagName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{path}: a heading is left out before an h{pair.Second}."));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.True(ids.Count == ids.Distinct().Count(), $"{path} uses an id twice.");
    }

    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("a[href], link[href]")
        .Select(link => link.GetAttribute("href")!.Split('#')[0])
        .Where(address => address.StartsWith('/'));
}
