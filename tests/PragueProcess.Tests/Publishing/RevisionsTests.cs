using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

public class RevisionsTests : SeededTests
{
    private const string Key = "meeting/2015-02-12-workshop";

    [Fact]
    public async Task A_revision_knows_its_base_author_comment_and_time()
    {
        var before = (await Database.FindLatestAsync(Key))!;
        Database.Clock.Advance(TimeSpan.FromMinutes(5));
        var content = await Database.DraftAsync<MeetingContent>(Key) with { Participants = 30 };
        await Database.GetAsync((Revisions revisions) => revisions.SaveAsync(Key, content, before.Id, new Author(null, "Ana"), "Compté"));

        var revision = (await Database.FindLatestAsync(Key))!;
        Assert.Equal((before.Id, "Ana", "Compté"), (revision.BasedOnId, revision.Author, revision.Comment));
        Assert.Equal(Database.Clock.GetUtcNow(), revision.SavedAt);
        Assert.Equal(30, (await Database.DraftAsync<MeetingContent>(Key)).Participants);
    }

    [Fact]
    public async Task An_edit_of_an_older_version_is_refused()
    {
        var seen = (await Database.FindLatestAsync(Key))!.Id;
        var content = await Database.DraftAsync<MeetingContent>(Key);
        Assert.Empty((await Database.SaveAsync(Key, content with { Participants = 30 }, seen)).Refusals);

        var outcome = await Database.SaveAsync(Key, content with { Participants = 31 }, seen);

        Assert.Equal(RefusalReason.StaleBase, Assert.Single(outcome.Refusals).Reason);
        Assert.Equal(30, (await Database.DraftAsync<MeetingContent>(Key)).Participants);
    }

    [Fact]
    public async Task A_new_item_under_a_key_that_is_taken_is_refused()
    {
        var outcome = await Database.SaveAsync(Key, Samples.Meeting("2015-02-12"), null);
        Assert.Equal(RefusalReason.StaleBase, Assert.Single(outcome.Refusals).Reason);
    }

    [Fact]
    public async Task A_refused_edit_of_an_unknown_item_makes_no_item()
    {
        Assert.NotEmpty((await Database.SaveAsync("meeting/2016-03-01-new", Samples.Meeting("2016-03-01"), 1)).Refusals);
        Assert.Null(await Database.FindLatestAsync("meeting/2016-03-01-new"));
    }

    [Fact]
    public async Task An_older_revision_comes_back_as_a_draft()
    {
        var old = (await Database.FindLatestAsync(Key))!;
        await Database.ChangeAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Autre" }));

        Assert.Empty((await Database.GetAsync((Revisions revisions) => revisions.RestoreAsync(old.Id, new Author(null, "Ana")))).Refusals);

        var latest = (await Database.FindLatestAsync(Key))!;
        Assert.Equal(old.Json, latest.Json);
        Assert.NotEqual(old.Id, latest.Id);
        Assert.Equal("Autre", (await Database.TextAsync(Key, Language.Fr)).Title);
    }

    [Fact]
    public async Task A_restored_revision_can_be_published()
    {
        var old = (await Database.FindLatestAsync(Key))!;
        var title = (await Database.TextAsync(Key, Language.Fr)).Title;
        await Database.ChangeAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Autre" }));
        await Database.GetAsync((Revisions revisions) => revisions.RestoreAsync(old.Id, new Author(null, "Ana")));

        Assert.Empty((await Database.PublishAsync(Key)).Refusals);
        Assert.Equal(title, (await Database.TextAsync(Key, Language.Fr)).Title);
    }
}
