using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing.Rows;

/// <summary>The content has Poland's term of 2011–2017 and one that is to be announced.</summary>
public class PresidencyTermRowWriterTests : SeededTests
{
    [Theory]
    [InlineData("2017/..")]
    [InlineData("2017-06/..")]
    [InlineData("2018/2020")]
    [InlineData("2009/2011")]
    [InlineData("2017")]
    public async Task A_term_that_may_follow_another_is_accepted(string dates) =>
        Assert.Empty(await Database.TryAsync("presidency-term/newly", Samples.Term("member/czechia", dates)));

    [Theory]
    [InlineData("2015/..")]
    [InlineData("2016-12-31/..")]
    [InlineData("2012-03-01")]
    [InlineData("2009/2012")]
    [InlineData("2009/2020")]
    public async Task A_term_that_certainly_overlaps_another_is_refused(string dates)
    {
        var refusal = Assert.Single(await Database.TryAsync("presidency-term/newly", Samples.Term("member/czechia", dates)));
        Assert.Equal(new Refusal(RefusalReason.OverlappingTerm, "presidency-term/poland-2011") { ItemKey = "presidency-term/newly" }, refusal);
    }

    [Fact]
    public async Task Terms_published_together_must_not_overlap_either()
    {
        await Database.SaveAsync("presidency-term/a", Samples.Term("member/czechia", "2018/2020"));
        await Database.SaveAsync("presidency-term/b", Samples.Term("member/germany", "2019/2021"));
        await Database.SaveAsync("presidency-term/c", Samples.Term("member/sweden", "2021/.."));

        var refusals = (await Database.PublishAsync(
            new PublicationRequest("presidency-term/a"), new PublicationRequest("presidency-term/b"), new PublicationRequest("presidency-term/c"))).Refusals;

        Assert.Equal([RefusalReason.OverlappingTerm], refusals.Select(refusal => refusal.Reason));
    }

    [Fact]
    public async Task A_term_does_not_overlap_itself() => await Database.ChangeAsync(
        "presidency-term/poland-2011", (PresidencyTermContent content) => content with { Dates = Samples.Term(null, "2011-01/2017").Dates });

    [Fact]
    public async Task A_term_to_be_announced_overlaps_nothing() => Assert.Empty(await Database.TryAsync("presidency-term/newly", Samples.Term(null, null)));

    [Fact]
    public async Task A_term_with_a_holder_needs_dates()
    {
        var refusal = Assert.Single(await Database.TryAsync("presidency-term/newly", Samples.Term("member/czechia", null)));
        Assert.Equal((RefusalReason.InvalidField, "dates"), (refusal.Reason, refusal.Details[0]));
    }
}
