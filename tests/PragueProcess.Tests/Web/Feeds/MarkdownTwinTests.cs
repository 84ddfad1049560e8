using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>The Markdown of a page says what the page says.</summary>
[Collection(SeededSite.Name)]
public sealed class MarkdownTwinTests(Site site)
{
    private const string Unsaid = "nav, form, details:has(form), button, script, svg, [aria-hidden=true], [hidden], a[rel~=external] .hidden-text";

    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    public static TheoryData<string> Pages =>
    [
        .. from language in Languages.All from section in SectionPaths.OfContent select SiteLinks.Section(section, language),
        .. from language in Languages.All from page in Enum.GetValues<StandingPage>() select SiteLinks.Page(language, page),
        "/fr/membres/pologne", "/ru/uchastniki/kosovo", "/fr/membres/albanie", "/fr/reunions/2011", "/es/reuniones/2016",
        "/fr/reunions/2016/troisieme-conference-ministerielle-bratislava", "/en/documents/bratislava-ministerial-declaration",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Markdown_read_back_has_the_words_and_links_of_the_page(string path)
    {
        var page = (await site.PageAsync(path)).QuerySelector("main")!;
        foreach (var unsaid in page.QuerySelectorAll(Unsaid).ToList())
        {
            unsaid.Remove();
        }

        var twin = (await new HtmlParser().ParseDocumentAsync(Markdown.ToHtml(Body(await TwinAsync(path)), Reader))).Body!;
        Assert.Equal(Words(page), Words(twin));
        Assert.Equal(Targets(page), Targets(twin));
    }

    [Fact]
    public async Task Markdown_begins_with_what_it_is()
    {
        var twin = await TwinAsync("/fr/membres/pologne");
        Assert.StartsWith("---\ntitle: \"Pologne\"\n", twin, StringComparison.Ordinal);
        Assert.Contains("\nlanguage: \"fr\"\n", twin, StringComparison.Ordinal);
        Assert.Contains("\npermalink: \"http://localhost/id/member/poland\"\n", twin, StringComparison.Ordinal);
    }

    private async Task<string> TwinAsync(string path)
    {
        using var response = await site.GetAsync($"{path}.md");
        Assert.True(response.IsSuccessStatusCode, $"{path}.md answers {(int)response.StatusCode}.");
        return await response.Content.ReadAsStringAsync();
    }

    private static string Body(string twin) => twin[(twin.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];

    private static string Words(IElement element) => string.Concat(element.TextContent.Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Targets(IElement element) => element.QuerySelectorAll("a[href]")
        .Select(link => link.GetAttribute("href")!)
        .Select(target => target.StartsWith('/') ? $"http://localhost{target}" : target);
}
