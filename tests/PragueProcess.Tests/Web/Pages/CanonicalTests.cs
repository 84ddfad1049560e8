namespace PragueProcess.Tests.Web.Pages;

/// <summary>Under which address search engines know a page, and its translations.</summary>
[Collection(SeededSite.Name)]
public sealed class CanonicalTests(Site site)
{
    [Theory]
    [InlineData("/fr", "/fr")]
    [InlineData("/fr/membres/pologne", "/fr/membres/pologne")]
    [InlineData("/fr/reunions?kind=workshop", "/fr/reunions")]
    [InlineData("/fr/reunions/2014?kind=workshop", "/fr/reunions/2014")]
    [InlineData("/fr/membres?role=lead", "/fr/membres")]
    [InlineData("/fr/membres?on=2014-05-01", "/fr/membres")]
    [InlineData("/fr/presidence?on=2014-05-01", "/fr/presidence")]
    [InlineData("/fr/modifications?page=1", "/fr/modifications")]
    [InlineData("/fr/membres?utm_source=x", "/fr/membres")]
    public async Task A_filtered_list_is_known_as_the_whole(string path, string canonical) =>
        Assert.Equal($"http://localhost{canonical}", await HrefAsync(path, "link[rel=canonical]"));

    [Theory]
    [InlineData("/fr")]
    [InlineData("/ru/uchastniki/polsha")]
    public async Task A_page_and_its_translations_name_each_other_and_the_bare_address_for_all_other_languages(string path)
    {
        var translations = await TranslationsAsync(path);

        Assert.Equal(["fr", "en", "es", "ru", "x-default"], translations.Keys);
        Assert.Equal("http://localhost/", translations["x-default"]);
        Assert.Contains($"http://localhost{path}", translations.Values);
        foreach (var (_, address) in translations.Where(translation => translation.Key != "x-default"))
        {
            Assert.Equal(translations, await TranslationsAsync(new Uri(address).PathAndQuery));
        }
    }

    private async Task<string?> HrefAsync(string path, string selector) => (await site.PageAsync(path)).QuerySelector(selector)!.GetAttribute("href");

    private async Task<Dictionary<string, string>> TranslationsAsync(string path) => (await site.PageAsync(path)).QuerySelectorAll("link[hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!);
}
