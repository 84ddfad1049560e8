using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using PragueProcess.Web.Feeds.Markdown;

namespace PragueProcess.Tests.Web.Feeds;

public sealed class MarkdownBlocksTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    private static readonly Gen<string> Words = Gen.Char["ab1 .#*_+-=~`\\|<>[]()!&;:{}$^\"'é"].Array[1, 12].Select(letters => new string(letters).Trim());

    [Fact]
    public void Whatever_the_words_are_they_are_read_back_as_words() => Words.Sample(
        words => Assert.Equal(Squeezed(words), Squeezed(Read(Written($"<p>{Encoded(words)}</p>")))));

    [Fact]
    public void Words_stay_in_their_cells_and_links() => Gen.Select(Words, Words).Sample((first, second) => Assert.Equal(
        Squeezed($"ab{first}{second}"),
        Squeezed(Read(Written($"<table><tr><th>a</th><th>b</th></tr><tr><td>{Encoded(first)}</td><td><a href=\"https://a.example/(b)\">{Encoded(second)}</a></td></tr></table>")))));

    [Theory]
    [InlineData("<h2>a</h2><p>b<br>c</p>", "## a\n\nb\\\nc")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c")]
    [InlineData("<dl><dt>a</dt><dd>b</dd><dd>c</dd><dt>d</dt><dd>e</dd></dl>", "- **a**: b; c\n- **d**: e")]
    [InlineData("<p>a <a href=\"/fr\">b</a> <strong>c</strong></p><nav>d</nav>", "a [b](https://a.example/fr) **c**")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n> \n> b")]
    [InlineData("<p>1. a</p><p>- b</p><p># c</p>", "1\\. a\n\n\\- b\n\n\\# c")]
    public void Elements_become_markdown(string html, string markdown) => Assert.Equal(markdown, Written(html));

    private static string Written(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        return string.Join("\n\n", new MarkdownBlocks(path => $"https://a.example{path}").Of(body));
    }

    private static string Read(string markdown) => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, Reader)).Body!.TextContent;

    private static string Encoded(string words) => System.Net.WebUtility.HtmlEncode(words);

    private static string Squeezed(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter)));
}
