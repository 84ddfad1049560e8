using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing.Rows;

/// <summary>What the database keeps once is refused in words that name the item that has it.</summary>
public class UniqueRowTests : SeededTests
{
    private const string Poland = "member/poland";
    private const int FreeTile = (Member.MapColumns * Member.MapRows) - 1;

    [Fact]
    public async Task A_tile_of_the_map_that_another_member_has_is_refused()
    {
        var poland = await Database.LiveAsync<MemberContent>(Poland);
        var member = Samples.Member(1) with { MapColumn = poland.MapColumn, MapRow = poland.MapRow };
        Assert.Equal(("TileTaken", Poland), Said(await Database.TryAsync("member/newly", member)));
    }

    [Fact]
    public async Task A_code_that_another_member_has_is_refused()
    {
        var member = Samples.Member(FreeTile) with { Category = MemberCategory.State, Code = "PL" };
        Assert.Equal(("CodeTaken", Poland), Said(await Database.TryAsync("member/newly", member)));
    }

    [Fact]
    public async Task A_section_that_another_page_introduces_is_refused()
    {
        var page = Samples.Page("essai") with { Section = PageSection.Observers };
        Assert.Equal(("SectionTaken", "page/observers"), Said(await Database.TryAsync("page/newly", page)));
    }

    [Fact]
    public async Task Members_published_together_cannot_share_a_tile_either()
    {
        await Database.SaveAsync("member/a", Samples.Member(FreeTile));
        await Database.SaveAsync("member/b", Samples.Member(FreeTile).With(Language.Fr, text => text with { Slug = "autre" }));
        var outcome = await Database.PublishAsync(new PublicationRequest("member/a"), new PublicationRequest("member/b"));
        Assert.Equal(("TileTaken", "member/a"), Said(outcome.Refusals));
    }

    [Fact]
    public async Task What_an_item_has_itself_or_nobody_has_any_more_is_free()
    {
        await Database.ChangeAsync(Poland, (MemberContent content) => content with { SourceName = "The Republic of Poland" });
        await Database.ChangeAsync("page/observers", (PageContent content) => content with { Section = PageSection.None, Texts = Samples.Page("observateurs-ailleurs").Texts });
        Assert.Empty(await Database.TryAsync("page/newly", Samples.Page("essai") with { Section = PageSection.Observers }));
    }

    private static (string Reason, object Other) Said(IReadOnlyList<Refusal> refusals)
    {
        var refusal = Assert.Single(refusals);
        return ($"{refusal.Reason}", refusal.Details[^1]);
    }
}
