using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public sealed class TextAdviceTests
{
    [Theory]
    [InlineData("# A\n\n### B", TextRemarkKind.HeadingJump, "B")]
    [InlineData("### A\n\n## B", TextRemarkKind.HeadingJump, "A")]
    [InlineData("## A\n\n#### B\n\n##### C", TextRemarkKind.HeadingJump, "B")]
    [InlineData("[click here](/fr)", TextRemarkKind.VagueLink, "click here")]
    [InlineData("Voir **[Ici](/fr)**.", TextRemarkKind.VagueLink, "Ici")]
    [InlineData("[*aquí…*](/es)", TextRemarkKind.VagueLink, "aquí…")]
    [InlineData("[Здесь](/ru)", TextRemarkKind.VagueLink, "Здесь")]
    [InlineData("[](/fr/membres)", TextRemarkKind.VagueLink, "/fr/membres")]
    [InlineData("<https://example.org/a>", TextRemarkKind.BareAddress, "https://example.org/a")]
    [InlineData("[www.example.org](https://www.example.org)", TextRemarkKind.BareAddress, "www.example.org")]
    [InlineData("![](/files/a.png)", TextRemarkKind.NoAlternative, "/files/a.png")]
    public void What_could_be_better_about_a_text_is_remarked(string markdown, TextRemarkKind kind, string about) =>
        Assert.Equal([new TextRemark(kind, about)], TextAdvice.OfBody(markdown));

    [Theory]
    [InlineData("")]
    [InlineData("## A\n\n### B\n\n## C")]
    [InlineData("[the declaration](https://example.org), [ici](lang:fr), <a@example.org>, `https://example.org`")]
    [InlineData("![A room](/files/a.png) [![A room](/files/a.png)](/fr)")]
    [InlineData("Un nombre, {{members.states.count}}, est cité. Ici commence la suite.")]
    public void What_is_well_is_not_remarked(string markdown) =>
        Assert.Empty(TextAdvice.OfBody(markdown));

    [Fact]
    public void What_would_be_cut_is_remarked()
    {
        Assert.Empty(TextAdvice.OfTitle(new string('a', 70)));
        Assert.Equal(TextRemarkKind.LongTitle, Assert.Single(TextAdvice.OfTitle(new string('a', 71))).Kind);
        var sentence = string.Concat(Enumerable.Repeat("neuf mots ", 16)).TrimEnd();
        Assert.Empty(TextAdvice.OfBody($"{sentence}. {sentence}."));
        Assert.Equal(TextRemarkKind.LongBeginning, Assert.Single(TextAdvice.OfBody($"## Titre\n\n{sentence} encore.")).Kind);
    }

    [Fact]
    public void A_text_that_would_be_refused_is_read_no_further() => Assert.Empty(TextAdvice.OfBody(new string('[', 5_000)));
}
