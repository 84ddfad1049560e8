using CsCheck;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public sealed class WordDiffTests
{
    private static readonly Gen<string> Texts = Gen.Char["abcd"].Array[0, 40].Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("one two", "one two", "one two")]
    [InlineData("", "one two", "[+one two]")]
    [InlineData("one two", "", "[-one two]")]
    [InlineData("one two three", "one 2 three", "one [-two] [+2] three")]
    [InlineData("one three", "one two three", "one [+two] three")]
    [InlineData("a b c d e", "a x c y e", "a [-b] [+x] c [-d] [+y] e")]
    [InlineData("a a", "a a a", "a a [+a]")]
    public void Texts_are_compared_word_by_word(string before, string after, string runs) => Assert.Equal(runs, Show(WordDiff.Compare(before, after)));

    [Fact]
    public void Both_texts_can_be_read_from_the_runs() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        var runs = WordDiff.Compare(before, after);
        return Read(runs, WordFate.Added) == before && Read(runs, WordFate.Removed) == after;
    });

    [Fact]
    public void Of_what_was_kept_only_the_words_next_to_a_change_are_shown()
    {
        var (before, after) = (Numbers(1, 30), Numbers(1, 30).Replace("15", "fifteen", StringComparison.Ordinal));
        Assert.Equal("… 10 11 12 13 14 [-15] [+fifteen] 16 17 18 19 20 …", Show(WordDiff.Excerpt(before, after)));
    }

    [Fact]
    public void A_long_change_shows_its_beginning()
    {
        var run = Assert.Single(WordDiff.Excerpt("", Numbers(1, 100)));
        Assert.Equal(Numbers(1, 60) + " …", run.Text);
    }

    [Fact]
    public void Two_long_texts_without_a_word_in_common_are_compared_at_once()
    {
        var runs = WordDiff.Compare(Numbers(0, 50_000), Numbers(50_000, 50_000));
        Assert.Equal([WordFate.Removed, WordFate.Added], runs.Select(run => run.Fate));
    }

    private static string Numbers(int first, int count) => string.Join(' ', Enumerable.Range(first, count));

    private static string Read(IEnumerable<WordRun> runs, WordFate without) => string.Join(' ', runs.Where(run => run.Fate != without).Select(run => run.Text));

    private static string Show(IEnumerable<WordRun> runs) => string.Join(' ', runs.Select(run => run.Fate switch
    {
        WordFate.Removed => $"[-{run.Text}]",
        WordFate.Added => $"[+{run.Text}]",
        _ => run.Text,
    }));
}
