using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing.Workflow;

public class DraftsTests : SeededTests
{
    private const string Lisbon = "meeting/2015-02-12-workshop";

    [Fact]
    public async Task A_draft_is_submitted_returned_with_a_comment_and_given_up()
    {
        var live = (await Database.ItemAsync(Lisbon)).LiveRevision!.Json;
        await Database.EditAsync(Lisbon, (MeetingContent content) => content with { Participants = 80 });
        Assert.Equal(DraftState.Draft, (await Database.ItemAsync(Lisbon)).DraftState);

        Assert.Empty((await Database.GetAsync((Drafts drafts) => drafts.SubmitAsync(Lisbon, Editing.Editor))).Refusals);
        Assert.Equal(DraftState.Submitted, (await Database.ItemAsync(Lisbon)).DraftState);
        Assert.Equal(
            RefusalReason.MissingComment,
            Assert.Single((await Database.GetAsync((Drafts drafts) => drafts.ReturnAsync(Lisbon, Editing.Editor, " "))).Refusals).Reason);
        Assert.Empty((await Database.GetAsync((Drafts drafts) => drafts.ReturnAsync(Lisbon, Editing.Editor, "Who counted?"))).Refusals);
        Assert.Equal(DraftState.Draft, (await Database.ItemAsync(Lisbon)).DraftState);

        var latest = (await Database.FindLatestAsync(Lisbon))!;
        Assert.Equal(
            RefusalReason.StaleBase,
            Assert.Single((await Database.GetAsync((Drafts drafts) => drafts.DiscardAsync(Lisbon, latest.Id - 1, Editing.Editor))).Refusals).Reason);
        Assert.Empty((await Database.GetAsync((Drafts drafts) => drafts.DiscardAsync(Lisbon, latest.Id, Editing.Editor))).Refusals);
        Assert.Equal(DraftState.None, (await Database.ItemAsync(Lisbon)).DraftState);
        Assert.Equal(live, (await Database.FindLatestAsync(Lisbon))!.Json);
    }

    [Fact]
    public async Task What_is_not_ready_stays_a_draft_when_the_rest_is_published()
    {
        var latest = (await Database.FindLatestAsync(Lisbon))!;
        var content = (await Database.DraftAsync<MeetingContent>(Lisbon) with { Participants = 80 })
            .With(Language.Fr, text => text with { Title = "Nouveau" }).With(Language.Ru, text => text with { Title = "Новое" });
        Assert.Empty((await Database.GetAsync((Revisions revisions) => revisions.SaveAsync(
            Lisbon, content, latest.Id, Editing.Editor, ready: Parts.Languages & ~Parts.Ru))).Refusals);

        Assert.Empty((await Database.PublishAsync(new PublicationRequest(Lisbon))).Refusals);

        Assert.Equal("Nouveau", (await Database.TextAsync(Lisbon, Language.Fr)).Title);
        Assert.NotEqual("Новое", (await Database.TextAsync(Lisbon, Language.Ru)).Title);
        Assert.Equal("Новое", (await Database.DraftAsync<MeetingContent>(Lisbon)).Texts[Language.Ru].Title);
        Assert.Equal(DraftState.Draft, (await Database.ItemAsync(Lisbon)).DraftState);
    }
}
