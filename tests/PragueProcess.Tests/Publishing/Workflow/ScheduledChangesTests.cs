using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing.Workflow;

public class ScheduledChangesTests : SeededTests
{
    private const string Lisbon = "meeting/2015-02-12-workshop";
    private const string Bratislava = "meeting/2016-09-20-ministerial";

    [Fact]
    public async Task Drafts_are_published_together_when_their_time_has_come_and_once()
    {
        await ScheduleAsync();
        Assert.Equal(DraftState.Scheduled, (await Database.ItemAsync(Lisbon)).DraftState);
        Assert.NotEmpty((await Database.SaveAsync(Lisbon, await Database.DraftAsync<MeetingContent>(Lisbon))).Refusals);

        Database.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Empty(await CarryOutAsync());
        Database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(Assert.Single(await CarryOutAsync()).Refusals);
        Assert.Empty(await CarryOutAsync());

        Assert.Equal((80, 80), (await ParticipantsAsync(Lisbon), await ParticipantsAsync(Bratislava)));
        Assert.Equal(ScheduledChangeState.Done, await StateAsync());
    }

    [Fact]
    public async Task What_was_called_off_does_not_happen_and_can_be_changed_again()
    {
        await ScheduleAsync();
        var id = await Database.ReadAsync(db => db.ScheduledChanges.Select(change => change.Id).SingleAsync());
        Assert.Empty((await Database.GetAsync((ScheduledChanges changes) => changes.CancelAsync(id, Editing.Editor))).Refusals);
        Assert.NotEmpty((await Database.GetAsync((ScheduledChanges changes) => changes.CancelAsync(id, Editing.Editor))).Refusals);

        Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await CarryOutAsync());
        Assert.Equal(DraftState.Draft, (await Database.ItemAsync(Lisbon)).DraftState);
        await Database.EditAsync(Lisbon, (MeetingContent content) => content with { Participants = 81 });
    }

    [Fact]
    public async Task What_is_refused_at_its_time_is_kept_with_the_reasons_and_can_be_tried_again()
    {
        Assert.Empty((await Database.GetAsync((ScheduledChanges changes) => changes.ScheduleWithdrawalAsync(
            Bratislava, Editing.Gone(), Database.Clock.GetUtcNow().AddHours(1), Editing.Editor))).Refusals);
        Database.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(RefusalReason.StillReferredTo, Assert.Single(Assert.Single(await CarryOutAsync()).Refusals).Reason);
        Assert.Equal(ScheduledChangeState.Failed, await StateAsync());
        Assert.Equal(ItemState.Published, (await Database.ItemAsync(Bratislava)).State);

        await Database.WithdrawAsync("document/bratislava-ministerial-declaration");
        var id = await Database.ReadAsync(db => db.ScheduledChanges.Select(change => change.Id).SingleAsync());
        Assert.Empty((await Database.GetAsync((ScheduledChanges changes) => changes.RetryAsync(id, Editing.Editor))).Refusals);
        Assert.Equal((ScheduledChangeState.Done, ItemState.Withdrawn), (await StateAsync(), (await Database.ItemAsync(Bratislava)).State));
    }

    [Fact]
    public async Task A_withdrawal_takes_its_item_away_when_its_time_has_come_and_once()
    {
        const string document = "document/bratislava-ministerial-declaration";
        Assert.Empty((await Database.GetAsync((ScheduledChanges changes) => changes.ScheduleWithdrawalAsync(
            document, Editing.Gone("Remplacé."), Database.Clock.GetUtcNow().AddHours(1), Editing.Editor))).Refusals);
        Database.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Empty(await CarryOutAsync());
        Assert.Equal(ItemState.Published, (await Database.ItemAsync(document)).State);

        Database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(Assert.Single(await CarryOutAsync()).Refusals);
        Assert.Empty(await CarryOutAsync());
        Assert.Equal((ScheduledChangeState.Done, ItemState.Withdrawn), (await StateAsync(), (await Database.ItemAsync(document)).State));
        Assert.Equal("Remplacé.", await Database.ReadAsync(db => db.Withdrawals.Select(withdrawal => withdrawal.Note.Fr).SingleAsync()));
        Assert.Equal(1, await Database.ReadAsync(db => db.Publications.CountAsync(one => one.Item.Key == document && one.RevisionId == null)));
    }

    private async Task ScheduleAsync()
    {
        foreach (var key in new[] { Lisbon, Bratislava })
        {
            await Database.EditAsync(key, (MeetingContent content) => content with { Participants = 80 });
        }

        Assert.Empty((await Database.GetAsync((ScheduledChanges changes) => changes.SchedulePublicationAsync(
            [new PublicationRequest(Lisbon), new PublicationRequest(Bratislava)], Database.Clock.GetUtcNow().AddHours(1), Editing.Editor))).Refusals);
    }

    private Task<IReadOnlyList<CarriedOut>> CarryOutAsync() => Database.GetAsync((DueChanges due) => due.CarryOutAsync());

    private Task<ScheduledChangeState> StateAsync() => Database.ReadAsync(db => db.ScheduledChanges.Select(change => change.State).SingleAsync());

    private Task<int?> ParticipantsAsync(string key) =>
        Database.ReadAsync(db => db.Meetings.Where(row => row.Item.Key == key).Select(row => row.Participants).SingleAsync());
}
