using CsCheck;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public class FactTokensTests
{
    [Fact]
    public void Tokens_are_found_with_their_name_format_and_line()
    {
        var tokens = FactTokens.Find("a {{members.states.count}}\n\n{{ observers.count | words }} b {{x|roman}}");

        Assert.Equal(
            [
                new FactToken("members.states.count", FactFormat.Digits, 1, "{{members.states.count}}"),
                new FactToken("observers.count", FactFormat.Words, 3, "{{ observers.count | words }}"),
                new FactToken("x", FactFormat.Unknown, 3, "{{x|roman}}"),
            ],
            tokens);
    }

    [Theory]
    [InlineData("{a}")]
    [InlineData("{{a}")]
    [InlineData("{{a\nb}}")]
    [InlineData("{% a %}")]
    public void Other_braces_are_words(string text) => Assert.Empty(FactTokens.Find(text));

    [Fact]
    public void An_empty_token_is_found_so_that_it_can_be_reported() => Assert.Equal("", Assert.Single(FactTokens.Find("{{}}")).Name);

    [Fact]
    public void Tokens_are_replaced_by_their_values() =>
        Assert.Equal("50 of 50", FactTokens.Replace("{{members}} of {{members}}", _ => "50"));

    [Fact]
    public void A_token_of_an_unknown_format_stays_as_it_is() =>
        Assert.Equal("a {{x|roman}}", FactTokens.Replace("a {{x|roman}}", _ => throw new InvalidOperationException()));

    [Fact]
    public void A_value_is_not_read_as_a_token() =>
        Assert.DoesNotContain(FactTokens.Find(FactTokens.Replace("{{a}}", _ => "{{b}}")), token => token.Name == "b");

    [Theory]
    [InlineData("*a* _b_ `c` [d](/e) <f> &amp; | ~ \\ ![g](/h)")]
    [InlineData("# a")]
    [InlineData("- a")]
    [InlineData("+ a")]
    [InlineData("1. a")]
    [InlineData("1986.")]
    [InlineData("> a")]
    [InlineData("```")]
    [InlineData("    a")]
    [InlineData("---")]
    [InlineData("[a]: /b")]
    [InlineData("a\n\n# b")]
    public void A_value_is_never_read_as_markdown(string value)
    {
        var html = new MarkdownRenderer().Render(FactTokens.Replace("{{x}}", _ => value), new MarkdownOptions(Language.En));

        Assert.Equal(value.ReplaceLineEndings(" ").Trim(), Html.OnlyParagraph(html).TextContent);
        Assert.Empty(Html.OnlyParagraph(html).Children);
    }

    [Fact]
    public void Whatever_the_value_it_is_shown_as_it_is() => Gen.String[Gen.Char[' ', '~'], 1, 30].Sample(value =>
    {
        var html = new MarkdownRenderer().Render(MarkdownEscape.Escape($"a{value}b"), new MarkdownOptions(Language.En));
        Assert.Equal($"a{value}b", Html.OnlyParagraph(html).InnerHtml.Replace("&amp;", "&", StringComparison.Ordinal)
            .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal));
    });
}
