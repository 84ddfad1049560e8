using System.Globalization;
using CsCheck;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Tests.Entities;

namespace PragueProcess.Tests.Text;

/// <summary>In the expected texts “~” stands for a no-break space.</summary>
public class DateFormatterTests
{
    [Theory]
    [InlineData("2016-09-20", Language.Fr, "20~septembre 2016")]
    [InlineData("2014-03-01", Language.Fr, "1er~mars 2014")]
    [InlineData("2011-11", Language.Fr, "novembre 2011")]
    [InlineData("2009", Language.Fr, "2009")]
    [InlineData("2016-09-20", Language.En, "20~September 2016")]
    [InlineData("2011-11", Language.En, "November 2011")]
    [InlineData("2016-09-20", Language.Es, "20~de~septiembre de 2016")]
    [InlineData("2011-11", Language.Es, "noviembre de 2011")]
    [InlineData("2016-09-20", Language.Ru, "20~сентября 2016~г.")]
    [InlineData("2011-11", Language.Ru, "ноябрь 2011~г.")]
    [InlineData("2009", Language.Ru, "2009~г.")]
    public void A_date_is_written_as_far_as_it_is_known(string date, Language language, string written) =>
        Assert.Equal(Spaced(written), DateFormatter.Format(PartialDate.Parse(date), language));

    [Theory]
    [InlineData("2014-03-19/2014-03-20", Language.Fr, "19–20~mars 2014")]
    [InlineData("2014-03-01/2014-03-02", Language.Fr, "1er–2~mars 2014")]
    [InlineData("2014-10-28/2014-10-29", Language.En, "28–29~October 2014")]
    [InlineData("2015-12-07/2015-12-08", Language.Es, "7–8~de~diciembre de 2015")]
    [InlineData("2015-12-07/2015-12-08", Language.Ru, "7–8~декабря 2015~г.")]
    [InlineData("2014-10-28/2014-11-02", Language.Fr, "28~octobre~– 2~novembre 2014")]
    [InlineData("2014-10-28/2014-11-02", Language.Ru, "28~октября~– 2~ноября 2014~г.")]
    [InlineData("2014-12-30/2015-01-02", Language.Fr, "30~décembre 2014~– 2~janvier 2015")]
    [InlineData("2012-08/2016-01", Language.Fr, "août 2012~– janvier 2016")]
    [InlineData("2012-08/2016-01", Language.Es, "agosto de 2012~– enero de 2016")]
    [InlineData("2012-08/2016-01", Language.Ru, "август 2012~г.~– январь 2016~г.")]
    [InlineData("2012-08/2012-10", Language.Fr, "août~– octobre 2012")]
    [InlineData("2011/2017", Language.Fr, "2011–2017")]
    [InlineData("2011/2017", Language.Ru, "2011–2017~гг.")]
    [InlineData("2011/2017-06", Language.Fr, "2011~– juin 2017")]
    [InlineData("2011-06/2011", Language.En, "June 2011~– 2011")]
    [InlineData("2016-09-20", Language.Fr, "20~septembre 2016")]
    public void A_range_is_written_with_a_dash(string range, Language language, string written) =>
        Assert.Equal(Spaced(written), DateFormatter.Format(PartialDateRange.Parse(range), language));

    [Theory]
    [InlineData("2017/..", Language.Fr, "depuis 2017")]
    [InlineData("2010-12/..", Language.Fr, "depuis décembre 2010")]
    [InlineData("2010-12-01/..", Language.Fr, "depuis le 1er~décembre 2010")]
    [InlineData("../2017", Language.Fr, "jusqu’en 2017")]
    [InlineData("../2017-08-04", Language.Fr, "jusqu’au 4~août 2017")]
    [InlineData("2017/..", Language.En, "since 2017")]
    [InlineData("../2017", Language.En, "until 2017")]
    [InlineData("2017/..", Language.Es, "desde 2017")]
    [InlineData("2017-05-02/..", Language.Es, "desde el 2~de~mayo de 2017")]
    [InlineData("../2017", Language.Es, "hasta 2017")]
    [InlineData("2017/..", Language.Ru, "с 2017~г.")]
    [InlineData("2010-12/..", Language.Ru, "с декабря 2010~г.")]
    [InlineData("2010-12-02/..", Language.Ru, "со 2~декабря 2010~г.")]
    [InlineData("../2017", Language.Ru, "до 2017~г.")]
    [InlineData("../2017-05", Language.Ru, "до мая 2017~г.")]
    public void An_open_end_is_put_in_words(string range, Language language, string written) =>
        Assert.Equal(Spaced(written), DateFormatter.Format(PartialDateRange.Parse(range), language));

    [Theory]
    [InlineData("2016-06-15/2016-06-16", Language.Fr, "du 15 au 16~juin 2016")]
    [InlineData("2016-06-15/2016-06-16", Language.En, "from 15 to 16~June 2016")]
    [InlineData("2016-06-15/2016-06-16", Language.Es, "del 15 al 16~de~junio de 2016")]
    [InlineData("2016-06-15/2016-06-16", Language.Ru, "с 15 по 16~июня 2016~г.")]
    [InlineData("2016-06-02/2016-06-03", Language.Ru, "со 2 по 3~июня 2016~г.")]
    [InlineData("2014-10-28/2014-11-01", Language.Fr, "du 28~octobre au 1er~novembre 2014")]
    [InlineData("2012-08/2016-01", Language.Fr, "d’août 2012 à janvier 2016")]
    [InlineData("2012-09/2016-10", Language.Fr, "de septembre 2012 à octobre 2016")]
    [InlineData("2012-08/2016-01", Language.Ru, "с августа 2012~г. по январь 2016~г.")]
    [InlineData("2011/2017", Language.Es, "de 2011 a 2017")]
    [InlineData("2016-09-20", Language.Fr, "20~septembre 2016")]
    [InlineData("2011-11", Language.Ru, "ноябрь 2011~г.")]
    [InlineData("2017/..", Language.Fr, "depuis 2017")]
    public void A_range_can_be_written_to_be_read_aloud(string range, Language language, string written) =>
        Assert.Equal(Spaced(written), DateFormatter.Spoken(PartialDateRange.Parse(range), language));

    [Theory]
    [InlineData("2016-09-20", Language.Fr, "20~sept.")]
    [InlineData("2016-06-15/2016-06-16", Language.Fr, "15–16~juin")]
    [InlineData("2016-02-11/2016-02-12", Language.Fr, "11–12~févr.")]
    [InlineData("2011-11", Language.Fr, "novembre")]
    [InlineData("2016-09-20", Language.En, "20~Sept")]
    [InlineData("2016-09-20", Language.Es, "20~sept.")]
    [InlineData("2016-09-20", Language.Ru, "20~сент.")]
    [InlineData("2011-11", Language.Ru, "ноябрь")]
    [InlineData("2014-10-28/2014-11-02", Language.Es, "28~oct.~– 2~nov.")]
    [InlineData("2014-12-30/2015-01-02", Language.Fr, "30~déc. 2014~– 2~janv. 2015")]
    [InlineData("2014-12-30/2015-01-02", Language.Es, "30~dic. 2014~– 2~ene. 2015")]
    [InlineData("2009", Language.Fr, "2009")]
    [InlineData("2011/2017", Language.Fr, "2011–2017")]
    [InlineData("2017/..", Language.Fr, "depuis 2017")]
    public void A_range_under_its_year_is_short(string range, Language language, string written) =>
        Assert.Equal(Spaced(written), DateFormatter.WithinYear(PartialDateRange.Parse(range), language));

    [Fact]
    public void Every_range_can_be_written_in_every_language_whatever_the_culture_of_the_machine()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ar-SA");

        Gen.Select(PartialDates.Ranges, Gen.Enum<Language>()).Sample((range, language) => Assert.All(
            [DateFormatter.Format(range, language), DateFormatter.Spoken(range, language), DateFormatter.WithinYear(range, language)],
            text => Assert.Matches(@"^[\p{L}0-9\u00A0 –.’]+$", text)));
    }

    [Fact]
    public void Each_language_has_names_for_twelve_months() => Assert.All(Languages.All, language =>
        Assert.Equal(12, Enumerable.Range(1, 12).Select(month => DateFormatter.Format(new PartialDate(2016, month), language)).Distinct().Count()));

    private static string Spaced(string text) => text.Replace('~', '\u00A0');
}
