using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public class PluralTests
{
    [Theory]
    [InlineData(Language.Fr, 0, PluralCategory.One)]
    [InlineData(Language.Fr, 1, PluralCategory.One)]
    [InlineData(Language.Fr, 2, PluralCategory.Many)]
    [InlineData(Language.En, 0, PluralCategory.Many)]
    [InlineData(Language.En, 1, PluralCategory.One)]
    [InlineData(Language.En, 21, PluralCategory.Many)]
    [InlineData(Language.Es, 0, PluralCategory.Many)]
    [InlineData(Language.Es, 1, PluralCategory.One)]
    [InlineData(Language.Ru, 0, PluralCategory.Many)]
    [InlineData(Language.Ru, 1, PluralCategory.One)]
    [InlineData(Language.Ru, 2, PluralCategory.Few)]
    [InlineData(Language.Ru, 4, PluralCategory.Few)]
    [InlineData(Language.Ru, 5, PluralCategory.Many)]
    [InlineData(Language.Ru, 11, PluralCategory.Many)]
    [InlineData(Language.Ru, 12, PluralCategory.Many)]
    [InlineData(Language.Ru, 14, PluralCategory.Many)]
    [InlineData(Language.Ru, 21, PluralCategory.One)]
    [InlineData(Language.Ru, 22, PluralCategory.Few)]
    [InlineData(Language.Ru, 111, PluralCategory.Many)]
    [InlineData(Language.Ru, 121, PluralCategory.One)]
    [InlineData(Language.Ru, int.MinValue, PluralCategory.Many)]
    public void A_number_takes_the_form_of_its_language(Language language, int number, PluralCategory category) =>
        Assert.Equal(category, Plural.Of(number, language));
}
