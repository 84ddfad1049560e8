using System.Text.RegularExpressions;

namespace PragueProcess.Tests.Web.Views;

/// <summary>By what search consoles know that the site is its owner's.</summary>
[Collection(SeededSite.Name)]
public sealed partial class VerificationTests(Site site)
{
    [Fact]
    public async Task Home_pages_carry_the_codes_that_are_set_and_other_pages_none()
    {
        await using var owned = site.WithWebHostBuilder(host => host
            .UseSetting("Site:Verification:Google", "g-1_=")
            .UseSetting("Site:Verification:Bing", "B2")
            .UseSetting("Site:Verification:Yandex", "y3"));
        using var client = owned.CreateClient();

        Assert.Equal(
            ["google-site-verification=g-1_=", "msvalidate.01=B2", "yandex-verification=y3"],
            Codes(await client.GetStringAsync(new Uri("/ru", UriKind.Relative))));
        Assert.Empty(Codes(await client.GetStringAsync(new Uri("/ru/uchastniki", UriKind.Relative))));
        Assert.Empty(Codes(await site.CreateClient().GetStringAsync(new Uri("/ru", UriKind.Relative))));
    }

    private static IEnumerable<string> Codes(string html) =>
        Tag().Matches(html).Select(match => $"{match.Groups[1].Value}={match.Groups[2].Value}");

    [GeneratedRegex("<meta name=\"(google-site-verification|msvalidate\\.01|yandex-verification)\" content=\"([^\"]*)\">")]
    private static partial Regex Tag();
}
