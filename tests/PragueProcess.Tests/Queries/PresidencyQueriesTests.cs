using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Queries;

public class PresidencyQueriesTests : SeededTests
{
    [Theory]
    [InlineData("2014-05-01", "member/poland", true)]
    [InlineData("2011-06-01", "member/poland", false)]
    [InlineData("2017-06-01", "member/poland", false)]
    public async Task On_a_day_there_is_a_certain_or_a_possible_chair(string day, string holder, bool isCertain)
    {
        var found = Assert.Single(PresidencyQueries.On(await ListAsync(), PartialDate.Parse(day).First));
        Assert.Equal((holder, isCertain), (found.Term.Holder!.Key, found.IsCertain));
    }

    [Theory]
    [InlineData("2010-12-31")]
    [InlineData("2019-01-01")]
    public async Task Of_other_days_nobody_is_known_to_have_chaired(string day) =>
        Assert.Empty(PresidencyQueries.On(await ListAsync(), PartialDate.Parse(day).First));

    [Fact]
    public async Task In_a_year_of_handing_over_either_may_have_chaired()
    {
        Assert.Empty(await Database.TryAsync("presidency-term/newly", Samples.Term("member/lithuania", "2017/..")));
        var found = PresidencyQueries.On(await ListAsync(), new DateOnly(2017, 6, 1));
        Assert.Equal([("member/lithuania", false), ("member/poland", false)], found.Select(row => (row.Term.Holder!.Key, row.IsCertain)));
    }

    [Fact]
    public async Task The_term_to_be_announced_comes_first()
    {
        var terms = await ListAsync();
        Assert.Equal(["presidency-term/current", "presidency-term/poland-2011"], terms.Select(term => term.Key));
        Assert.Null(terms[0].Holder);
        Assert.False(terms[0].IsPast(new DateOnly(2100, 1, 1)));
    }

    [Fact]
    public async Task What_another_source_says_is_named_as_a_member()
    {
        var difference = Assert.Single((await ListAsync())[0].Sourcing.Differences);
        Assert.Equal("member/czechia", difference.Member!.Key);
    }

    private Task<IReadOnlyList<TermOfPresidency>> ListAsync() =>
        Database.GetAsync((PresidencyQueries presidency) => presidency.ListAsync(Language.Fr, default));
}
