using CsCheck;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Entities;

public class PartialDateTests
{
    [Fact]
    public void A_written_date_reads_back_as_the_same_date() =>
        PartialDates.Any.Sample(date => PartialDate.Parse(date.ToString()) == date);

    [Theory]
    [InlineData("2016-09-20", DatePrecision.Day, "2016-09-20", "2016-09-20")]
    [InlineData("2012-02", DatePrecision.Month, "2012-02-01", "2012-02-29")]
    [InlineData("2009", DatePrecision.Year, "2009-01-01", "2009-12-31")]
    public void A_date_spans_the_days_that_it_may_mean(string text, DatePrecision precision, string first, string last)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((precision, first, last), (date.Precision, Iso(date.First), Iso(date.Last)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 2016")]
    [InlineData("2016\n")]
    [InlineData("16")]
    [InlineData("0000")]
    [InlineData("20160920")]
    [InlineData("2016-9-20")]
    [InlineData("2016-00")]
    [InlineData("2016-13")]
    [InlineData("2016-09-00")]
    [InlineData("2016-09-31")]
    [InlineData("2015-02-29")]
    [InlineData("2016-09-20T10:00")]
    [InlineData("-2016")]
    [InlineData("20.09.2016")]
    [InlineData("٢٠١٦")]
    public void What_is_no_date_is_not_read(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Null(date);
    }

    [Fact]
    public void The_error_says_how_dates_are_written() =>
        Assert.Contains("2016-09-20", Assert.Throws<FormatException>(() => PartialDate.Parse("20/09/2016")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_day_needs_a_month() => Assert.Throws<ArgumentException>(() => new PartialDate(2016, null, 20));

    [Fact]
    public void A_day_that_is_not_in_the_calendar_cannot_be_made() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2015, 2, 29));

    [Fact]
    public void Dates_are_ordered_by_first_day_and_then_the_coarser_last()
    {
        var ordered = new[] { "2010-12-31", "2011-01-01", "2011-01", "2011", "2011-01-02", "2011-02", "2012" };

        Assert.Equal(ordered, ordered.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Gen.Select(PartialDates.Near, PartialDates.Near).Sample((a, b) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == (a == b)
            && (a < b) == (b > a)
            && (a <= b) == !(b < a));

    private static string Iso(DateOnly day) => PartialDate.Of(day).ToString();
}
