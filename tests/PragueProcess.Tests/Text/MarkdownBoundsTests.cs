using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public class MarkdownBoundsTests
{
    private const int Most = MarkdownRenderer.MaxSourceLength;

    public static TheoryData<string, MarkdownRefusal> Refused => new()
    {
        { new string('a', Most + 1), MarkdownRefusal.SourceTooLong },
        { new string('\0', Most + 1), MarkdownRefusal.SourceTooLong },
        { new string('\u0958', (Most / 2) + 1), MarkdownRefusal.SourceTooLong },
        { Filled("[a](b"), MarkdownRefusal.TooManyMarks },
        { Filled("*a "), MarkdownRefusal.TooManyMarks },
        { Filled("_"), MarkdownRefusal.TooManyMarks },
        { Filled("`"), MarkdownRefusal.TooManyMarks },
        { Filled("<"), MarkdownRefusal.TooManyMarks },
        { Filled("[]"), MarkdownRefusal.TooManyMarks },
        { Filled("[a]\n"), MarkdownRefusal.TooManyMarks },
        { Filled("[a]\n\u00A0\n"), MarkdownRefusal.TooManyMarks },
        { SquareTable(2_400), MarkdownRefusal.TooManyCells },
        { string.Concat(Enumerable.Repeat(SquareTable(40) + "\n\n", 10)), MarkdownRefusal.TooManyCells },
        { Filled("|"), MarkdownRefusal.TooManyCells },
        { Filled(">"), MarkdownRefusal.Unreadable },
        { Filled("> - "), MarkdownRefusal.Unreadable },
        { string.Concat(Enumerable.Repeat("1. ", 66_000)), MarkdownRefusal.Unreadable },
        { string.Concat(Enumerable.Range(0, 130).Select(depth => new string(' ', depth * 2) + "- a\n")), MarkdownRefusal.Unreadable },
        { string.Concat(Enumerable.Repeat("*a ", 480)) + string.Concat(Enumerable.Repeat("a* ", 480)), MarkdownRefusal.Unreadable },
        { "[a]: /" + new string('x', 5_000) + "\n\n" + string.Concat(Enumerable.Repeat("[a] ", 400)), MarkdownRefusal.OutputTooLong },
    };

    /// <summary>What comes closest to a bound: slow for the parser, the sanitiser or the writer.</summary>
    public static TheoryData<string> Heavy =>
    [
        Filled(Paragraph("[a](b", 2)), Filled(Paragraph("a*", 1)), Filled(Paragraph("*a _b ", 2)), Filled(Paragraph("[a", 1)),
        Filled(Paragraph("<a:b", 1)), Filled("a\n\n"), Filled("- a\n"), Filled("- a\n\n  b\n"), Filled("1) a\n2. b\n"), Filled("# a\n"),
        Filled("a\n===\n"), Filled("a  \n"), Filled("&"), Filled("> a\n\n"), Filled("[^1]: a\n\n"), Filled("`a`\n\n"), SquareTable(96),
        new string(':', 9_000) + "|", string.Concat(Enumerable.Range(0, 4_000).Select(note => $"[^{note}]\n\n[^{note}]: a\n\n")),
        new string('[', 490) + new string(']', 490), Filled("\\"), Filled("\t"), Filled("~~~\n"),
    ];

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Beyond_a_bound_a_text_is_refused_for_that_reason(string markdown, MarkdownRefusal reason) =>
        Assert.Equal(reason, Assert.Throws<MarkdownRefusedException>(() => Render(markdown)).Reason);

    [Theory]
    [MemberData(nameof(Heavy), DisableDiscoveryEnumeration = true)]
    public void Near_a_bound_a_text_is_rendered_within_its_size_or_refused(string markdown)
    {
        var reason = Record.Exception(() => Assert.True(Render(markdown).Length <= (20 * markdown.Length) + 10_000));

        Assert.True(reason is null or MarkdownRefusedException, reason?.ToString());
    }

    [Fact]
    public void A_long_text_of_ordinary_words_is_rendered()
    {
        var html = Render(Filled("La **réunion** de [hauts fonctionnaires](https://example.org/a) s’est tenue à *Prague*.\n\n"));

        Assert.True(html.Length > Most);
    }

    [Fact]
    public void A_long_table_is_rendered() =>
        Assert.Equal(900, Html.Parse(Render("a|b\n-|-\n" + string.Concat(Enumerable.Repeat("1|2\n", 900)))).QuerySelectorAll("tbody tr").Length);

    [Fact]
    public void A_text_that_takes_too_long_is_refused()
    {
        var hasty = new MarkdownRenderer(TimeSpan.Zero);

        var refusal = Assert.Throws<MarkdownRefusedException>(() => hasty.Render(Filled("a\n\n"), new MarkdownOptions(Language.En)));
        Assert.Equal(MarkdownRefusal.TooSlow, refusal.Reason);
    }

    private static string Render(string markdown) => new MarkdownRenderer().Render(markdown, new MarkdownOptions(Language.En));

    private static string Filled(string part) => string.Concat(Enumerable.Repeat(part, Most / part.Length));

    private static string Paragraph(string part, int marks) => string.Concat(Enumerable.Repeat(part, MarkdownRenderer.MaxMarks / marks)) + "\n\n";

    private static string SquareTable(int size) =>
        new string('|', size) + "\n" + string.Concat(Enumerable.Repeat("-|", size)) + "\n" + string.Concat(Enumerable.Repeat("|\n", size));
}
