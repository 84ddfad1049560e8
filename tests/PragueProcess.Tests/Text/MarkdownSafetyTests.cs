using CsCheck;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public class MarkdownSafetyTests
{
    private static readonly MarkdownRenderer Renderer = new();

    private static readonly string[] Scraps =
    [
        "*", "**", "_", "`", "```", "~~~", "[", "]", "(", ")", "![", "](", "[^1]", "[^1]: ", "[a]: ", "<", ">", "&", "&#", "&Tab;", "|", "-|-", ":-:",
        "\\", "\"", "'", "# ", "> ", "- ", "1. ", "    ", "\t", "\n", "\n\n", "  \n", "---", "===", " ", "a", "é", "\u0338", "\u202E", "\uD83D", "\0",
        "{", "}", "Table: ", "/", "//", "#", "javascript:", "data:", "lang:en", "https://example.org", "mailto:", "<script>", "</script>",
        "<img src=x onerror=alert(1)>", " onclick=alert(1)", "style=", "<!--", "-->", "]]>",
    ];

    private static readonly Gen<string> Markdown = Gen.OneOf(OneOf(Scraps), OneOf(HostileMarkdown.All), Gen.String[0, 5])
        .Array[0, 60].Select(string.Concat);

    public static TheoryData<string> Hostile => [.. HostileMarkdown.All];

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Hostile_markdown_does_no_harm(string markdown) => SafeHtml.AssertSafe(Render(markdown));

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Hostile_markdown_does_no_harm_inside_other_markdown(string markdown)
    {
        var quoted = markdown.Replace("\n", "\n  > ", StringComparison.Ordinal);

        SafeHtml.AssertSafe(Render($"- > {quoted}\n\n*{markdown}*\n\n|a|{markdown}|\n|-|-|\n|{markdown}|b|"));
    }

    [Fact]
    public void Random_markdown_is_safe_and_bounded_or_refused() => Markdown.Sample(markdown =>
    {
        try
        {
            var html = Render(markdown);
            SafeHtml.AssertSafe(html);
            Assert.True(html.Length <= (20 * markdown.Length) + 10_000);
        }
        catch (MarkdownRefusedException)
        {
        }
    });

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Render(string markdown) => Renderer.Render(markdown, new MarkdownOptions(Language.En));
}
