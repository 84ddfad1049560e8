using System.Net;
using System.Net.Http.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PragueProcess.Web.Controllers;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>The site's own search, as a visitor without script uses it.</summary>
[Collection(SeededSite.Name)]
public sealed class SearchTests(Site site)
{
    [Fact]
    public async Task A_query_finds_pages_grouped_by_kind_with_its_words_marked()
    {
        var page = await SearchAsync("/fr/recherche", "Pologne");

        Assert.Equal(["Membres", "Présidence", "Réunions", "Initiatives", "Secrétariat"], page.QuerySelectorAll("section h2").Select(h => h.TextContent));
        Assert.Equal("/fr/membres/pologne", Results(page)[0]);
        Assert.NotEmpty(page.QuerySelectorAll(".entries .also mark"));
        Assert.All(page.QuerySelectorAll("mark"), mark => Assert.Equal("Pologne", mark.TextContent));
        Assert.Equal("10 résultats", page.QuerySelector(".answer [role=status]")!.TextContent);
        Assert.Equal("Pologne", page.QuerySelector<IHtmlInputElement>("main [role=search] input")!.Value);
    }

    [Fact]
    public async Task A_kind_is_chosen_by_a_plain_link_that_says_how_many_there_are()
    {
        var all = await SearchAsync("/en/search", "meeting");
        var link = all.QuerySelectorAll<IHtmlAnchorElement>(".filters a").Single(a => a.PathName == "/en/search" && a.Search.EndsWith("kind=meeting", StringComparison.Ordinal));
        var meetings = await site.PageAsync(link.PathName + link.Search);

        Assert.Equal(10, all.QuerySelectorAll("[aria-labelledby=Meeting] .entries li").Length);
        Assert.Equal(link.QuerySelector(".count")!.TextContent, NumberOf(meetings.QuerySelectorAll(".entries li")));
        Assert.Equal(["Meetings"], meetings.QuerySelectorAll("section h2").Select(h => h.TextContent));
    }

    [Fact]
    public async Task A_mistyped_word_is_mended_and_said_to_be()
    {
        var page = await SearchAsync("/fr/recherche", "Slovaqie");

        var correction = page.QuerySelector<IHtmlAnchorElement>(".answer a")!;
        Assert.Equal(("Slovaquie", "?q=Slovaquie"), (correction.TextContent, correction.Search));
        Assert.Contains("Slovaqie", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/fr/membres/slovaquie", Results(page)[0]);
    }

    [Fact]
    public async Task A_word_of_another_language_finds_and_is_said_to_be_of_it()
    {
        var page = await SearchAsync("/en/search", "председательство");

        Assert.Equal("/en/chairmanship", Results(page)[0]);
        Assert.Contains("found in the Russian text", page.QuerySelector(".entries li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_never_stand_together_find_what_holds_some_of_them()
    {
        var page = await SearchAsync("/es/buscar", "Suecia taller Lisboa submarino");

        Assert.Contains("algunas", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(Results(page));
    }

    [Fact]
    public async Task Without_a_query_the_page_says_how_to_search_and_without_results_what_to_try()
    {
        Assert.Contains("novembre 2011", TextOf.Page(await site.PageAsync("/fr/recherche")), StringComparison.Ordinal);

        var page = await SearchAsync("/fr/recherche", "xqzw");
        Assert.Contains("« xqzw »", page.QuerySelector(".answer")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("/fr/membres", Results(page));
    }

    [Fact]
    public async Task What_a_visitor_types_is_shown_as_it_is_and_never_as_markup()
    {
        var page = await SearchAsync("/en/search", "<img src=x onerror=alert(1)> Poland \"");

        Assert.Empty(page.QuerySelectorAll("main img, main [onerror]"));
        Assert.Contains("<img src=x", page.QuerySelector<IHtmlInputElement>("main [role=search] input")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_is_too_long_is_cut_and_said_to_be()
    {
        var page = await SearchAsync("/en/search", "Poland " + new string('x', 400));

        Assert.Contains("only its beginning", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_do_not_list_results_and_languages_keep_the_query()
    {
        var page = await SearchAsync("/fr/recherche", "Berlin & Prague");

        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal("/ru/poisk?q=Berlin%20%26%20Prague", page.QuerySelector("nav [lang=ru]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Two_queries_get_two_answers()
    {
        Assert.Equal("/fr/membres/suede", Results(await SearchAsync("/fr/recherche", "Suède"))[0]);
        Assert.Equal("/fr/membres/malte", Results(await SearchAsync("/fr/recherche", "Malte"))[0]);
        using var first = await site.GetAsync("/fr/recherche/suggestions?q=malt");
        using var second = await site.GetAsync("/fr/recherche/suggestions?q=norv");
        Assert.NotEqual(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_unknown_kind_is_a_bad_request()
    {
        using var answer = await site.GetAsync("/fr/recherche?q=pologne&kind=planet");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/fr/recherche/suggestions", "slovaq", "Slovaquie", "/fr/membres/slovaquie", "Membre")]
    [InlineData("/ru/poisk/suggestions", "укра", "Украина", "/ru/uchastniki/ukraina", "Участник")]
    public async Task Suggestions_are_few_small_and_kept_by_caches(string address, string typed, string title, string url, string kind)
    {
        using var answer = await site.GetAsync($"{address}?q={Uri.EscapeDataString(typed)}");
        var suggestions = await answer.Content.ReadFromJsonAsync<List<Suggestion>>();

        Assert.Equal(new Suggestion(title, url, kind), suggestions![0]);
        Assert.InRange(suggestions.Count, 1, 8);
        Assert.True(answer.Headers.CacheControl is { Public: true, MaxAge.TotalSeconds: > 0 });
    }

    [Fact]
    public async Task A_browser_learns_how_to_search_from_the_home_page()
    {
        var link = (await site.PageAsync("/es")).QuerySelector("link[rel=search]")!;
        using var answer = await site.GetAsync(link.GetAttribute("href")!);
        var description = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("application/opensearchdescription+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.InRange(Of("ShortName").Value.Length, 1, 16);
        Assert.Equal("http://localhost/es/buscar?q={searchTerms}", Of("Url").Attribute("template")!.Value);
        Assert.Null((await site.PageAsync("/es/miembros")).QuerySelector("link[rel=search]"));

        XElement Of(string name) => description.Element(description.Name.Namespace + name)!;
    }

    [Theory]
    [InlineData("/fr/membres/polonge", "/fr/membres/pologne")]
    [InlineData("/en/poland", "/en/members/poland")]
    [InlineData("/ru/uchastniki/polsha-2", "/ru/uchastniki/polsha")]
    public async Task A_page_that_is_not_found_leads_to_what_its_address_may_have_meant(string path, string meant)
    {
        using var answer = await site.GetAsync(path);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(meant, page.QuerySelector("main .entries a")!.GetAttribute("href"));
    }

    private Task<IHtmlDocument> SearchAsync(string address, string query) => site.PageAsync($"{address}?q={Uri.EscapeDataString(query)}");

    private static List<string?> Results(IHtmlDocument page) => [.. page.QuerySelectorAll("main .entries a").Select(a => a.GetAttribute("href"))];

    private static string NumberOf(IHtmlCollection<IElement> elements) => $"{elements.Length}";
}
