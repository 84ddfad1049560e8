using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public class MarkdownRendererTests
{
    private static readonly MarkdownRenderer Renderer = new();

    [Theory]
    [InlineData("# a\n\n## b", 2, "H2 H3")]
    [InlineData("## a\n\n### b", 2, "H2 H3")]
    [InlineData("### a\n\n# b", 3, "H5 H3")]
    [InlineData("# a\n\n## b\n\n###### c", 4, "H4 H5 H6")]
    [InlineData("> # a", 2, "H2")]
    [InlineData("# a", 1, "H1")]
    public void The_highest_heading_begins_at_the_level_asked_for(string markdown, int top, string headings)
    {
        var html = Renderer.Render(markdown, new MarkdownOptions(Language.En) { TopHeading = top });

        Assert.Equal(headings, string.Join(' ', Html.Parse(html).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.TagName)));
    }

    [Theory]
    [InlineData("<b>bold</b>")]
    [InlineData("a <!-- note --> b")]
    [InlineData("<script>alert(1)</script>")]
    public void Raw_html_is_shown_as_text(string markdown) => Assert.Equal(markdown, Html.OnlyParagraph(Render(markdown)).TextContent);

    [Theory]
    [InlineData("# a {#b title=c}")]
    [InlineData("a {#b title=c}")]
    [InlineData("*a*{#b title=c}")]
    [InlineData("[a](/b){title=c}")]
    public void Attributes_cannot_be_written_in_the_text(string markdown) =>
        Assert.Contains("title=c}", Html.Parse(Render(markdown)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_code_block_brings_no_class() => Assert.Equal("<pre><code>a\n</code></pre>", Render("```external evil\na\n```").Trim());

    [Theory]
    [InlineData("/fr/membres")]
    [InlineData("/")]
    [InlineData("#fn:1")]
    [InlineData("https://example.org/a?b=c&d=e#f")]
    [InlineData("http://example.org")]
    [InlineData("HTTPS://example.org")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:+43123")]
    public void An_allowed_link_keeps_its_address(string address) =>
        Assert.Equal(address, Html.Only(Render($"[a]({address})"), "a").GetAttribute("href"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//example.org")]
    [InlineData("https://a\\\\example.org")]
    [InlineData("https://a&Tab;example.org")]
    [InlineData("http:example.org")]
    [InlineData("https:///example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("page")]
    [InlineData("../page")]
    [InlineData("?q=a")]
    [InlineData("lang:")]
    [InlineData("lang:e")]
    public void Any_other_link_loses_its_address(string address) =>
        Assert.Equal("<a>a</a>", Html.Only(Render($"[a]({address})"), "p > a").OuterHtml);

    [Theory]
    [InlineData("/\\\\example.org", "/%5Cexample.org")]
    [InlineData("/&Tab;/example.org", "/%09/example.org")]
    public void What_a_browser_would_skip_or_turn_in_a_path_is_encoded(string address, string path) =>
        Assert.Equal(path, Html.Only(Render($"[a]({address})"), "a").GetAttribute("href"));

    [Fact]
    public void A_javascript_link_loses_its_address() =>
        Assert.Equal("<a>a</a>", Html.Only(Render("[a](javascript:alert(1))"), "p > a").OuterHtml);

    [Fact]
    public void A_link_out_of_the_site_is_marked()
    {
        var link = Html.Only(Render("[a](https://example.org)"), "a");

        Assert.Equal(("external", "external noopener"), (link.ClassName, link.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("/fr")]
    [InlineData("mailto:a@example.org")]
    public void A_link_within_the_site_or_to_a_person_is_not_marked(string address)
    {
        var link = Html.Only(Render($"[a]({address})"), "a");

        Assert.False(link.HasAttribute("class") || link.HasAttribute("rel"));
    }

    [Fact]
    public void Words_in_another_language_are_marked()
    {
        var words = Html.Only(Render("a [*Asylum* office](lang:en-GB)"), "span");

        Assert.Equal("<span lang=\"en-GB\"><em>Asylum</em> office</span>", words.OuterHtml);
    }

    [Fact]
    public void An_image_of_the_site_is_shown()
    {
        var image = Html.Only(Render("![a *map*](/files/map.png \"Map\")"), "img");

        Assert.Equal(("/files/map.png", "a map", "Map"), (image.GetAttribute("src"), image.GetAttribute("alt"), image.GetAttribute("title")));
    }

    [Theory]
    [InlineData("https://example.org/a.png")]
    [InlineData("//example.org/a.png")]
    [InlineData("data:image/png;base64,AAAA")]
    public void An_image_from_elsewhere_is_replaced_by_its_description(string address) =>
        Assert.Equal("<p>see a map</p>", Render($"see ![a map]({address})").Trim());

    [Fact]
    public void A_paragraph_before_a_table_becomes_its_caption()
    {
        var html = Render("Table: Members *by* year\n\na|b\n-|-\n1|2");

        Assert.Equal("<caption>Members <em>by</em> year</caption>", Html.Only(html, "table > :first-child").OuterHtml);
        Assert.Empty(Html.Parse(html).QuerySelectorAll("p"));
    }

    [Theory]
    [InlineData("Members\n\na|b\n-|-\n1|2")]
    [InlineData("Table: a\n\nb\n\na|b\n-|-\n1|2")]
    [InlineData("Table: a\n\nb")]
    public void Any_other_paragraph_stays_where_it_is(string markdown) => Assert.Empty(Html.Parse(Render(markdown)).QuerySelectorAll("caption"));

    [Fact]
    public void Header_cells_say_that_they_head_a_column()
    {
        var table = Html.Only(Render("a|b\n-|-\n1|2"), "table");

        Assert.Equal(["col", "col"], table.QuerySelectorAll("thead th").Select(cell => cell.GetAttribute("scope")));
        Assert.Equal("1 2", string.Join(' ', table.QuerySelectorAll("tbody td").Select(cell => cell.TextContent)));
    }

    [Fact]
    public void Columns_are_aligned_by_class()
    {
        var cells = Html.Parse(Render("a|b|c\n:-|-:|:-:\n1|2|3")).QuerySelectorAll("td");

        Assert.Equal(["", "align-right", "align-center"], cells.Select(cell => cell.ClassName));
        Assert.All(cells, cell => Assert.False(cell.HasAttribute("style")));
    }

    [Theory]
    [InlineData(Language.Fr, "Note 1", "Retour au texte de la note 1", "Notes")]
    [InlineData(Language.Ru, "Примечание 1", "Вернуться к тексту примечания 1", "Примечания")]
    public void Footnotes_and_their_links_are_labelled(Language language, string note, string back, string notes)
    {
        var document = Html.Parse(Renderer.Render("a[^x]\n\n[^x]: b", new MarkdownOptions(language)));

        Assert.Equal(note, document.QuerySelector("a[role=doc-noteref]")!.GetAttribute("aria-label"));
        Assert.Equal(back, document.QuerySelector("a[role=doc-backlink]")!.GetAttribute("aria-label"));
        Assert.Equal(notes, document.QuerySelector("div[role=doc-endnotes]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_note_cited_in_another_note_has_its_own_number()
    {
        var document = Html.Parse(Render("a[^x] b[^y]\n\n[^x]: c[^y]\n\n[^y]: d"));

        Assert.Equal(["Note 1", "Note 2", "Note 2"], document.QuerySelectorAll("a[role=doc-noteref]").Select(a => a.GetAttribute("aria-label")));
    }

    [Fact]
    public void Footnote_links_lead_to_ids_that_begin_with_the_prefix()
    {
        var document = Html.Parse(Renderer.Render("a[^x] b[^x]\n\n[^x]: c", new MarkdownOptions(Language.En) { IdPrefix = "aims-" }));

        Assert.All(document.QuerySelectorAll("a"), a => Assert.NotNull(document.GetElementById(a.GetAttribute("href")![1..])));
        Assert.All(document.QuerySelectorAll("[id]"), e => Assert.StartsWith("aims-", e.Id, StringComparison.Ordinal));
        Assert.Equal(3, document.QuerySelectorAll("[id]").Length);
    }

    [Fact]
    public void Text_is_normalised_first() => Assert.Equal("<p>réunion\nb</p>", Render("re\u0301u\u202Enion\r\nb\0").Trim());

    [Fact]
    public void A_reader_of_many_threads_gets_what_one_thread_gets()
    {
        var markdown = "# a\n\n[b](https://example.org)[^1]\n\nc|d\n-|-\n1|2\n\n[^1]: e";
        var expected = Render(markdown);

        Assert.All(Enumerable.Range(0, 200).AsParallel().Select(_ => Render(markdown)), html => Assert.Equal(expected, html));
    }

    private static string Render(string markdown) => Renderer.Render(markdown, new MarkdownOptions(Language.En));
}
