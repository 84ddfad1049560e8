using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>one <em>two</em></p>\n<p>three &lt;b&gt; &amp; «\u00A0four\u00A0»</p>", "one two three <b> & «\u00A0four\u00A0»")]
    [InlineData("<h2>Title</h2>\n<p>text</p>", "text")]
    [InlineData("<p>text<a class=\"footnote-ref\" href=\"#n\"><sup>1</sup></a></p>\n<div class=\"footnotes\"><p>note</p></div>", "text")]
    public void Only_the_running_words_remain(string html, string text) => Assert.Equal(text, PlainText.Of(html));

    [Theory]
    [InlineData("as long as it may be", 20, "as long as it may be")]
    [InlineData("as long as it may be", 19, "as long as it may…")]
    [InlineData("as long as it may be", 18, "as long as it may…")]
    [InlineData("as long as it may be", 17, "as long as it…")]
    [InlineData("one, two", 5, "one…")]
    [InlineData("unbroken", 5, "unbr…")]
    public void A_text_is_cut_behind_a_word(string text, int limit, string brief) => Assert.Equal(brief, PlainText.Brief(text, limit));
}
