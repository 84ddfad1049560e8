using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

public class PartsTests : SeededTests
{
    private const string Key = "meeting/2016-09-19-senior-officials";

    [Fact]
    public async Task Only_the_French_text_of_a_draft_goes_live()
    {
        var before = await Database.LiveAsync<MeetingContent>(Key);
        await DraftAsync();
        Assert.Empty((await Database.PublishAsync(Key, Parts.Fr)).Refusals);

        var live = await Database.LiveAsync<MeetingContent>(Key);
        Assert.Equal("Nouveau", live.Texts[Language.Fr].Title);
        Assert.Equal(before.Texts[Language.Ru], live.Texts[Language.Ru]);
        Assert.Equal(before.Dates, live.Dates);
        Assert.Equal("Nouveau", (await Database.TextAsync(Key, Language.Fr)).Title);
        Assert.Equal(before.Texts[Language.Ru].Title, (await Database.TextAsync(Key, Language.Ru)).Title);
        Assert.Equal(79, await ParticipantsAsync());
    }

    [Fact]
    public async Task The_rest_of_the_draft_stays_a_draft_based_on_what_is_live()
    {
        await DraftAsync();
        Assert.Empty((await Database.PublishAsync(Key, Parts.Fr)).Refusals);

        var item = await Database.ItemAsync(Key);
        var latest = (await Database.FindLatestAsync(Key))!;
        var draft = await Database.DraftAsync<MeetingContent>(Key);
        Assert.NotEqual(item.LiveRevisionId, latest.Id);
        Assert.Equal(item.LiveRevisionId, latest.BasedOnId);
        Assert.Equal(("Nouveau", "Новое", 80), (draft.Texts[Language.Fr].Title, draft.Texts[Language.Ru].Title, draft.Participants));
    }

    [Fact]
    public async Task The_rest_can_be_published_later()
    {
        await DraftAsync();
        await Database.PublishAsync(Key, Parts.Fr);
        Assert.Empty((await Database.PublishAsync(Key)).Refusals);

        Assert.Equal("Новое", (await Database.TextAsync(Key, Language.Ru)).Title);
        Assert.Equal(80, await ParticipantsAsync());
        Assert.Equal((await Database.ItemAsync(Key)).LiveRevisionId, (await Database.FindLatestAsync(Key))!.Id);
    }

    [Fact]
    public async Task Only_the_facts_of_a_draft_go_live()
    {
        await DraftAsync();
        Assert.Empty((await Database.PublishAsync(Key, Parts.Facts)).Refusals);

        Assert.Equal(80, await ParticipantsAsync());
        Assert.Equal("Réunion de hauts fonctionnaires", (await Database.TextAsync(Key, Language.Fr)).Title);
        Assert.Equal("Nouveau", (await Database.DraftAsync<MeetingContent>(Key)).Texts[Language.Fr].Title);
    }

    [Fact]
    public async Task When_the_parts_are_all_that_changed_no_draft_remains()
    {
        await Database.EditAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Nouveau" }));
        Assert.Empty((await Database.PublishAsync(Key, Parts.Fr)).Refusals);

        Assert.Equal((await Database.ItemAsync(Key)).LiveRevisionId, (await Database.FindLatestAsync(Key))!.Id);
    }

    [Fact]
    public async Task Parts_that_have_not_changed_are_not_published_again()
    {
        await Database.EditAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Nouveau" }));

        Assert.Equal(RefusalReason.NothingToPublish, Assert.Single((await Database.PublishAsync(Key, Parts.Es)).Refusals).Reason);
    }

    [Fact]
    public async Task A_first_publication_takes_the_facts_in_any_case_and_no_text_that_was_not_asked_for()
    {
        const string key = "meeting/2016-03-01-new";
        await Database.SaveAsync(key, Samples.Meeting("2016-03-01"));
        Assert.Equal(RefusalReason.InvalidField, Assert.Single((await Database.PublishAsync(key, Parts.Ru)).Refusals).Reason);
        Assert.Empty((await Database.PublishAsync(key, Parts.Fr)).Refusals);
        Assert.Equal("Atelier", (await Database.TextAsync(key, Language.Fr)).Title);
    }

    [Fact]
    public async Task A_text_that_was_taken_out_goes_with_its_part_and_is_part_of_no_other()
    {
        await Database.EditAsync(Key, (MeetingContent content) => content with { Texts = content.Texts.Where(pair => pair.Key != Language.Es).ToDictionary() });
        var draft = await Database.GetAsync((DraftQueries drafts) => drafts.FindAsync(Key, CancellationToken.None));
        Assert.Equal(Parts.Es, draft!.Changed);

        Assert.Empty((await Database.PublishAsync(Key, Parts.Es)).Refusals);
        draft = await Database.GetAsync((DraftQueries drafts) => drafts.FindAsync(Key, CancellationToken.None));
        Assert.Equal((Parts.None, DraftState.None), (draft!.Changed, draft.DraftState));
        Assert.DoesNotContain((await Database.ItemAsync(Key)).Texts, text => text.Language == Language.Es);
    }

    [Fact]
    public async Task What_was_withdrawn_is_published_again_without_the_texts_that_were_not_asked_for()
    {
        await Database.WithdrawAsync(Key);
        Assert.Empty((await Database.PublishAsync(Key, Parts.Facts | Parts.Fr | Parts.En)).Refusals);

        Assert.Equal([Language.Fr, Language.En], (await Database.ItemAsync(Key)).Texts.Select(text => text.Language).Order());
        Assert.Equal(4, (await Database.DraftAsync<MeetingContent>(Key)).Texts.Count);
    }

    private Task DraftAsync() => Database.EditAsync(Key, (MeetingContent content) => (content with { Participants = 80 })
        .With(Language.Fr, text => text with { Title = "Nouveau" })
        .With(Language.Ru, text => text with { Title = "Новое" }));

    private Task<int?> ParticipantsAsync() => Database.ReadAsync(db =>
        db.Meetings.Where(row => row.Item.Key == Key).Select(row => row.Participants).SingleAsync());
}
