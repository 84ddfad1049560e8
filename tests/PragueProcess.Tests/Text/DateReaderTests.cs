using CsCheck;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Tests.Entities;

namespace PragueProcess.Tests.Text;

public class DateReaderTests
{
    [Theory]
    [InlineData("nov. 2011", "2011-11")]
    [InlineData("Nov 2011", "2011-11")]
    [InlineData("novembre 2011", "2011-11")]
    [InlineData("19-20 mars 2014", "2014-03-19/2014-03-20")]
    [InlineData("19 – 20 mars 2014", "2014-03-19/2014-03-20")]
    [InlineData("1er mars 2014", "2014-03-01")]
    [InlineData("le 1er février 2014", "2014-02-01")]
    [InlineData("fevrier 2014", "2014-02")]
    [InlineData("March 2014", "2014-03")]
    [InlineData("March 19, 2014", "2014-03-19")]
    [InlineData("March 19–20, 2014", "2014-03-19/2014-03-20")]
    [InlineData("the 2nd of March 2014", "2014-03-02")]
    [InlineData("19 de marzo de 2014", "2014-03-19")]
    [InlineData("del 19 al 20 de marzo de 2014", "2014-03-19/2014-03-20")]
    [InlineData("19–20 марта 2014 г.", "2014-03-19/2014-03-20")]
    [InlineData("с 19 по 20 марта 2014 года", "2014-03-19/2014-03-20")]
    [InlineData("МАРТ 2014", "2014-03")]
    [InlineData("2014", "2014")]
    [InlineData("2011-2017", "2011/2017")]
    [InlineData("2011 à 2017", "2011/2017")]
    [InlineData("2017-", "2017/..")]
    [InlineData("-2017", "../2017")]
    [InlineData("since 2017", "2017/..")]
    [InlineData("depuis 2017", "2017/..")]
    [InlineData("desde 2017", "2017/..")]
    [InlineData("с 2017", "2017/..")]
    [InlineData("jusqu'en 2017", "../2017")]
    [InlineData("from 2011 to 2017", "2011/2017")]
    [InlineData("desde marzo de 2011 hasta abril de 2017", "2011-03/2017-04")]
    [InlineData("20.09.2016", "2016-09-20")]
    [InlineData("20/9/2016", "2016-09-20")]
    [InlineData("9/20/2016", "2016-09-20")]
    [InlineData("03.04.2014", "2014-04-03")]
    [InlineData("04/04/2014", "2014-04-04")]
    [InlineData("03/2014", "2014-03")]
    [InlineData("03.2014", "2014-03")]
    [InlineData("19.03.2014 – 20.03.2014", "2014-03-19/2014-03-20")]
    [InlineData("2014-03-19 - 2014-03-20", "2014-03-19/2014-03-20")]
    [InlineData("2014-03-19", "2014-03-19")]
    [InlineData("2014-03-19/2014-03-20", "2014-03-19/2014-03-20")]
    [InlineData("2017/..", "2017/..")]
    public void A_date_is_read_as_people_write_it(string typed, string date) => Assert.Equal(date, DateReader.Read(typed).Range?.ToString());

    [Theory]
    [InlineData("03/04/2014", DateProblem.Ambiguous)]
    [InlineData("1/2/2014 – 3/2/2014", DateProblem.Ambiguous)]
    [InlineData("", DateProblem.NotADate)]
    [InlineData("-", DateProblem.NotADate)]
    [InlineData("soon", DateProblem.NotADate)]
    [InlineData("12 14 mars 2014", DateProblem.NotADate)]
    [InlineData("jui 2014", DateProblem.NotADate)]
    [InlineData("2011-2012-2013", DateProblem.NotADate)]
    [InlineData("19/03/14", DateProblem.NotADate)]
    [InlineData("２０１４", DateProblem.NotADate)]
    [InlineData("19 mars", DateProblem.NoYear)]
    [InlineData("since March", DateProblem.NoYear)]
    [InlineData("30 février 2014", DateProblem.NoSuchDay)]
    [InlineData("19 2014", DateProblem.NoSuchDay)]
    [InlineData("45.13.2014", DateProblem.NoSuchDay)]
    [InlineData("0000", DateProblem.NoSuchDay)]
    [InlineData("2017-2011", DateProblem.EndsBeforeItBegins)]
    [InlineData("0001", DateProblem.UnlikelyYear)]
    [InlineData("1er mars 0214", DateProblem.UnlikelyYear)]
    [InlineData("2014-03-19/9999", DateProblem.UnlikelyYear)]
    public void What_means_no_date_or_could_mean_two_is_refused(string typed, DateProblem problem) =>
        Assert.Equal(new DateReading(problem), DateReader.Read(typed));

    [Fact]
    public void A_range_is_not_one_date() => Assert.Equal(DateProblem.NotOneDate, DateReader.Read("2011-2017").AsOneDate().Problem);

    [Fact]
    public void Every_text_is_read_or_refused() => Gen.String[Gen.Char["0129 -–/.,'’dejuinмартaàсо\u0000\ud800"], 0, 40].Sample(typed =>
    {
        var reading = DateReader.Read(typed);
        Assert.True(reading.Range is null != reading.Problem is null);
    });

    [Fact]
    public void What_is_written_in_any_language_is_read_back() => Gen.Select(PartialDates.Ranges, Gen.Enum<Language>()).Sample((range, language) => Assert.All(
        [DateFormatter.Format(range, language), DateFormatter.Spoken(range, language)],
        text => Assert.Equal(range, DateReader.Read(text).Range)));

    [Fact]
    public void A_single_date_is_read_back_too() => Gen.Select(PartialDates.Likely, Gen.Enum<Language>()).Sample((date, language) =>
        Assert.Equal(date, DateReader.Read(DateFormatter.Format(date, language)).AsOneDate().Range?.Start));
}
