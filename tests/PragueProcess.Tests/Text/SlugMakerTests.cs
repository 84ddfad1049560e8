using CsCheck;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Text;

public class SlugMakerTests
{
    [Theory]
    [InlineData("À propos de l’OIM", "a-propos-de-l-oim")]
    [InlineData("Réunion de hauts fonctionnaires, Prague (2014)", "reunion-de-hauts-fonctionnaires-prague-2014")]
    [InlineData("Straße, Øresund, Łódź", "strasse-oresund-lodz")]
    [InlineData("Œuvre, Æon, DİYARBAKIR, ılık, Bakı Azərbaycan", "oeuvre-aeon-diyarbakir-ilik-baki-azerbaycan")]
    [InlineData("Chișinău, Ştefan, España", "chisinau-stefan-espana")]
    [InlineData("Цели", "tseli")]
    [InlineData("Председательство", "predsedatelstvo")]
    [InlineData("Наблюдатели и Участники", "nablyudateli-i-uchastniki")]
    [InlineData("Правовая информация", "pravovaya-informatsiya")]
    [InlineData("Открытые вопросы: Ещё объём", "otkrytye-voprosy-eshche-obem")]
    [InlineData("Хорошо, Жизнь, Юг, Этап, Чешский, Будапешт", "khorosho-zhizn-yug-etap-cheshskiy-budapesht")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("e\u0301te\u0301, и\u0306", "ete-y")]
    [InlineData("  --a..b__c--  ", "a-b-c")]
    [InlineData("😀 中文", "")]
    public void A_title_becomes_lower_case_ascii_words(string title, string slug) => Assert.Equal(slug, SlugMaker.Make(title));

    [Fact]
    public void A_long_slug_ends_with_a_whole_word()
    {
        var slug = SlugMaker.Make(string.Concat(Enumerable.Repeat("réunion ", 40)));

        Assert.EndsWith("-reunion", slug, StringComparison.Ordinal);
        Assert.InRange(slug.Length, Slug.MaxLength - "-reunion".Length, Slug.MaxLength);
    }

    [Fact]
    public void A_word_that_just_fits_is_kept() => Assert.Equal("one-two", SlugMaker.Make("one two three", 7));

    [Fact]
    public void A_single_long_word_is_cut() => Assert.Equal(new string('a', Slug.MaxLength), SlugMaker.Make(new string('a', 500)));

    [Fact]
    public void Whatever_the_title_the_slug_is_clean_and_stays_as_it_is() => Gen.String[Gen.Char, 0, 300].Sample(title =>
    {
        var slug = SlugMaker.Make(title);
        Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", slug);
        Assert.True(slug.Length <= Slug.MaxLength);
        Assert.Equal(slug, SlugMaker.Make(slug));
    });
}
