using CsCheck;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Entities;

public class PartialDateRangeTests
{
    [Fact]
    public void A_written_range_reads_back_as_the_same_range() =>
        PartialDates.Ranges.Sample(range => PartialDateRange.Parse(range.ToString()) == range);

    [Theory]
    [InlineData("2016-09-19/2016-09-20")]
    [InlineData("2011/2017")]
    [InlineData("2017/..")]
    [InlineData("../2017")]
    [InlineData("2011-11")]
    [InlineData("2011/2011-06")]
    public void A_range_is_written_as_it_was_read(string text) => Assert.Equal(text, PartialDateRange.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("2011/")]
    [InlineData("2011/2012/2013")]
    [InlineData("2011–2017")]
    [InlineData("2017/2011")]
    [InlineData("2016-09-20/2016-09-19")]
    public void What_is_no_range_is_not_read(string text) => Assert.Throws<FormatException>(() => PartialDateRange.Parse(text));

    [Theory]
    [InlineData("2017", "2016")]
    [InlineData("2016-09-20", "2016-09-19")]
    [InlineData("2016-02", "2016-01-31")]
    public void A_reversed_range_cannot_be_constructed(string start, string end) =>
        Assert.Throws<ArgumentException>(() => new PartialDateRange(PartialDate.Parse(start), PartialDate.Parse(end)));

    [Fact]
    public void A_range_needs_a_start_or_an_end() => Assert.Throws<ArgumentException>(() => new PartialDateRange(null, null));

    [Theory]
    [InlineData("2011/2017", "2017/..", false)]
    [InlineData("2011/2017", "2015/..", true)]
    [InlineData("2011-01/2016-06-30", "2016-07-01/..", false)]
    [InlineData("2011-01/2016-06-30", "2016-06-30/..", true)]
    [InlineData("2009", "2009", false)]
    [InlineData("2009-05-01", "2009-05-01", true)]
    [InlineData("2015/..", "2016/..", true)]
    [InlineData("../2015", "2011/2014", false)]
    public void Only_what_overlaps_whatever_the_unknown_parts_are_certainly_overlaps(string one, string other, bool overlap)
    {
        Assert.Equal(overlap, PartialDateRange.Parse(one).CertainlyOverlaps(PartialDateRange.Parse(other)));
        Assert.Equal(overlap, PartialDateRange.Parse(other).CertainlyOverlaps(PartialDateRange.Parse(one)));
    }

    [Fact]
    public void Ranges_that_certainly_overlap_may_hold_a_common_day() =>
        Gen.Select(PartialDates.Ranges, PartialDates.Ranges).Sample((a, b) => !a.CertainlyOverlaps(b) || (a.First <= b.Last && b.First <= a.Last));

    [Fact]
    public void A_day_that_a_range_certainly_holds_it_may_hold() =>
        Gen.Select(PartialDates.Ranges, PartialDates.Near).Sample((range, date) => !range.CertainlyHolds(date.First) || range.MayHold(date.First));

    [Theory]
    [InlineData("2011/2017", "2011-06-01", true, false)]
    [InlineData("2011/2017", "2012-01-01", true, true)]
    [InlineData("2011/2017", "2011-01-01", true, false)]
    [InlineData("2011/2017", "2017-12-31", true, false)]
    [InlineData("2011/2017", "2018-01-01", false, false)]
    [InlineData("2017/..", "2030-01-01", true, true)]
    public void A_day_may_lie_or_certainly_lies_in_a_range(string range, string day, bool may, bool certainly)
    {
        var dates = PartialDateRange.Parse(range);
        var date = PartialDate.Parse(day).First;

        Assert.Equal((may, certainly), (dates.MayHold(date), dates.CertainlyHolds(date)));
    }
}
