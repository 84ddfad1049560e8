using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

public class WithdrawalsTests : SeededTests
{
    private const string Lisbon = "meeting/2015-02-12-workshop";

    [Fact]
    public async Task A_withdrawn_item_leaves_no_row()
    {
        Assert.Empty((await Database.WithdrawAsync(Lisbon)).Refusals);

        var item = await Database.ItemAsync(Lisbon);
        Assert.Equal(ItemState.Withdrawn, item.State);
        Assert.Empty(item.Texts);
        Assert.Empty(item.Sources);
        Assert.False(await Database.ReadAsync(db => db.Meetings.AnyAsync(row => row.Id == item.Id)));
    }

    [Fact]
    public async Task The_address_of_a_withdrawn_item_is_gone()
    {
        var path = (await Database.ItemAsync(Lisbon)).Slugs.Single(slug => slug.Language == Language.En).Path;
        await Database.WithdrawAsync(Lisbon);

        Assert.IsType<Resolution.Gone>(await Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(ItemKind.Meeting, Language.En, path, default)));
        Assert.IsType<Resolution.Gone>(await Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(Lisbon, default)));
    }

    [Theory]
    [InlineData("member/poland", "presidency-term/poland-2011")]
    [InlineData("meeting/2016-09-20-ministerial", "document/bratislava-ministerial-declaration")]
    public async Task An_item_to_which_a_public_one_refers_is_not_withdrawn(string key, string referrer)
    {
        var refusals = (await Database.WithdrawAsync(key)).Refusals;

        Assert.Contains(new Refusal(RefusalReason.StillReferredTo, referrer) { ItemKey = key }, refusals);
        Assert.Equal(ItemState.Published, (await Database.ItemAsync(key)).State);
        Assert.NotEmpty((await Database.ItemAsync(key)).Texts);
    }

    [Fact]
    public async Task A_member_whom_another_source_names_as_chair_is_not_withdrawn_from_under_it()
    {
        Assert.NotEmpty((await Database.WithdrawAsync("member/czechia")).Refusals);
    }

    [Fact]
    public async Task A_document_withdrawn_first_frees_its_meeting()
    {
        Assert.Empty((await Database.WithdrawAsync("document/bratislava-ministerial-declaration")).Refusals);
        Assert.Empty((await Database.WithdrawAsync("meeting/2016-09-20-ministerial")).Refusals);
    }

    [Fact]
    public async Task A_draft_that_refers_to_an_item_does_not_hold_it()
    {
        await Database.SaveAsync("document/paper", Samples.Document(Lisbon));
        Assert.Empty((await Database.WithdrawAsync(Lisbon)).Refusals);
    }

    [Fact]
    public async Task What_is_not_public_cannot_be_withdrawn()
    {
        await Database.WithdrawAsync(Lisbon);
        Assert.Equal(RefusalReason.NotPublic, Assert.Single((await Database.WithdrawAsync(Lisbon)).Refusals).Reason);
    }

    [Fact]
    public async Task A_fact_that_a_text_cites_cannot_be_withdrawn()
    {
        var refusals = (await Database.WithdrawAsync("initiative/targeted-initiative")).Refusals;
        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal => Assert.Equal((RefusalReason.UnknownToken, "secretariat/secretariat"), (refusal.Reason, refusal.ItemKey)));
        Assert.True(await Database.ReadAsync(db => db.Initiatives.AnyAsync()));
    }

    [Fact]
    public async Task A_withdrawn_item_can_be_published_again()
    {
        var before = await Database.LiveAsync<MeetingContent>(Lisbon);
        await Database.WithdrawAsync(Lisbon);
        Assert.Empty((await Database.PublishAsync(Lisbon)).Refusals);

        var item = await Database.ItemAsync(Lisbon);
        Assert.Equal(4, item.Texts.Count);
        var path = $"2015/{before.Texts[Language.Fr].Slug}";
        Assert.IsType<Resolution.Found>(await Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(ItemKind.Meeting, Language.Fr, path, default)));
    }
}
