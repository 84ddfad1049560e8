using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public class NumberWordsTests
{
    [Theory]
    [InlineData(Language.Fr, 6, "six")]
    [InlineData(Language.En, 6, "six")]
    [InlineData(Language.Es, 6, "seis")]
    [InlineData(Language.Ru, 6, "шесть")]
    [InlineData(Language.Fr, 0, "zéro")]
    [InlineData(Language.Ru, 12, "двенадцать")]
    [InlineData(Language.Fr, 13, "13")]
    [InlineData(Language.En, -1, "-1")]
    [InlineData(Language.Fr, 1951, "1951")]
    [InlineData(Language.Ru, 12345, "12345")]
    public void Small_numbers_are_words_and_others_digits(Language language, int number, string written) =>
        Assert.Equal(written, NumberWords.Write(number, language));

    [Fact]
    public void Every_language_has_thirteen_different_words() => Assert.All(Languages.All, language =>
    {
        var words = Enumerable.Range(0, 13).Select(number => NumberWords.Write(number, language)).ToList();
        Assert.Equal(13, words.Distinct().Count());
        Assert.DoesNotContain(words, word => word.Any(char.IsDigit));
    });
}
