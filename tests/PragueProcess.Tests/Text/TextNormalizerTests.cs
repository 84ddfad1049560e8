using CsCheck;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public class TextNormalizerTests
{
    [Theory]
    [InlineData("a\r\nb\rc\n", "a\nb\nc")]
    [InlineData("a\u2028b\u0085c", "a\nb\nc")]
    [InlineData("a\n\n\n", "a")]
    [InlineData("\n\na  \nb\t", "\n\na  \nb\t")]
    [InlineData("re\u0301union", "réunion")]
    [InlineData("a\0b\u0007c\u009Fd\u007Fe", "abcde")]
    [InlineData("a\u202Eb\u202Ac\u2066d\u2069", "abcd")]
    [InlineData("e\u202E\u0301", "é")]
    [InlineData("a\u00A0–\u200Eb", "a\u00A0–\u200Eb")]
    public void Text_gets_its_one_form(string text, string normal) => Assert.Equal(normal, TextNormalizer.Normalize(text));

    [Fact]
    public void Half_a_surrogate_pair_is_dropped()
    {
        Assert.Equal("ab", TextNormalizer.Normalize("a\uD83Db"));
        Assert.Equal("ab", TextNormalizer.Normalize("a\uDE00b"));
        Assert.Equal("a😀b", TextNormalizer.Normalize("a😀b"));
    }

    [Fact]
    public void Normalised_text_stays_as_it_is() => Gen.String[Gen.Char, 0, 100].Sample(text =>
    {
        var normal = TextNormalizer.Normalize(text);
        Assert.Equal(normal, TextNormalizer.Normalize(normal));
        Assert.True(normal.IsNormalized());
        Assert.DoesNotContain(normal, c => char.IsControl(c) && c is not ('\n' or '\t'));
    });
}
