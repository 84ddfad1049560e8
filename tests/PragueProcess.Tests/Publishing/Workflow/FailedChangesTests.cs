using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing.Workflow;

/// <summary>What becomes of scheduled changes that cannot be carried out at their time.</summary>
public class FailedChangesTests : SeededTests
{
    private const string Lisbon = "meeting/2015-02-12-workshop";
    private const string Bratislava = "meeting/2016-09-20-ministerial";
    private const string Never = "CREATE TRIGGER Never BEFORE UPDATE ON Meetings BEGIN SELECT RAISE(ABORT, 'never'); END";
    private const int FreeTile = (Member.MapColumns * Member.MapRows) - 1;

    [Fact]
    public async Task Of_two_members_that_are_to_stand_on_one_tile_the_second_fails_and_says_so()
    {
        await Database.SaveAsync("member/a", Samples.Member(FreeTile));
        await Database.SaveAsync("member/b", Samples.Member(FreeTile).With(Language.Fr, text => text with { Slug = "autre" }));
        await ScheduleAsync("member/a");
        await ScheduleAsync("member/b");
        Assert.Equal([0, 1], (await CarryOutAsync()).Select(change => change.Refusals.Count));

        var failed = Assert.Single(await FailedAsync());
        Assert.Equal("member/b", failed.Keys.Single());
        Assert.Contains("member/a", Assert.Single(failed.Reasons).In(Language.Fr), StringComparison.Ordinal);
        Assert.Equal(DraftState.Draft, (await Database.ItemAsync("member/b")).DraftState);
    }

    [Fact]
    public async Task What_the_database_refuses_for_good_fails_and_is_not_tried_again_for_ever()
    {
        await ScheduleLisbonAsync();
        await Database.ReadAsync(db => db.Database.ExecuteSqlRawAsync(Never));
        var change = Assert.Single(await CarryOutAsync());
        Assert.Equal((RefusalReason.Unexpected, true), (Assert.Single(change.Refusals).Reason, change.Error is DbUpdateException));
        Assert.Empty(await CarryOutAsync());
        Assert.Single(await FailedAsync());
        Assert.Equal(DraftState.Draft, (await Database.ItemAsync(Lisbon)).DraftState);
    }

    [Fact]
    public async Task While_the_database_is_busy_what_is_due_goes_on_waiting()
    {
        await ScheduleLisbonAsync();
        Database.Clock.Advance(TimeSpan.FromHours(1));
        await using (var other = new SqliteConnection($"Data Source={Database.File};Pooling=False"))
        {
            await other.OpenAsync();
            await using var busy = await other.BeginTransactionAsync();
            var change = Assert.Single(await Database.GetAsync((IServiceProvider services) =>
            {
                ((SqliteConnection)services.GetRequiredService<SiteDbContext>().Database.GetDbConnection()).DefaultTimeout = 1;
                return services.GetRequiredService<DueChanges>().CarryOutAsync();
            }));
            Assert.Equal((0, true), (change.Refusals.Count, change.Error is SqliteException));
        }

        Assert.Empty(await FailedAsync());
        Assert.Null(Assert.Single(await CarryOutAsync()).Error);
        Assert.Equal(81, (await Database.LiveAsync<MeetingContent>(Lisbon)).Participants);
    }

    [Fact]
    public async Task What_failed_can_be_called_off_and_needs_nobodys_attention_then()
    {
        Assert.Empty((await Database.GetAsync((ScheduledChanges changes) => changes.ScheduleWithdrawalAsync(
            Bratislava, Editing.Gone(), Database.Clock.GetUtcNow().AddHours(1), Editing.Editor))).Refusals);
        Assert.Single((await CarryOutAsync()).Single().Refusals);
        var failed = Assert.Single(await FailedAsync());

        Assert.Empty((await CancelAsync(failed.Id)).Refusals);
        Assert.Empty(await FailedAsync());
        Assert.Equal(RefusalReason.NotWaiting, Assert.Single((await CancelAsync(failed.Id)).Refusals).Reason);
        Assert.Equal(RefusalReason.NotWaiting, Assert.Single((await RetryAsync(failed.Id)).Refusals).Reason);
    }

    [Fact]
    public async Task Calling_off_what_failed_leaves_a_draft_that_waits_anew_as_it_is()
    {
        await FailAsync();
        var failed = Assert.Single(await FailedAsync());
        await ScheduleAsync(Lisbon);
        Assert.Empty((await CancelAsync(failed.Id)).Refusals);
        Assert.Equal(DraftState.Scheduled, (await Database.ItemAsync(Lisbon)).DraftState);
    }

    [Fact]
    public async Task What_failed_and_was_published_by_hand_is_not_brought_up_again_by_the_next_draft()
    {
        await FailAsync();
        Assert.Empty((await Database.PublishAsync(Lisbon)).Refusals);
        Assert.Empty(await FailedAsync());
        await Database.EditAsync(Lisbon, (MeetingContent content) => content with { Participants = 82 });
        Assert.Empty(await FailedAsync());
    }

    [Fact]
    public async Task A_withdrawal_that_failed_and_was_made_by_hand_is_not_brought_up_again_when_its_item_is_public_again()
    {
        await Database.GetAsync((ScheduledChanges changes) => changes.ScheduleWithdrawalAsync(Bratislava, Editing.Gone(), Database.Clock.GetUtcNow().AddHours(1), Editing.Editor));
        await CarryOutAsync();
        await Database.WithdrawAsync("document/bratislava-ministerial-declaration");
        Assert.Empty((await Database.WithdrawAsync(Bratislava)).Refusals);
        Assert.Empty((await Database.PublishAsync(Bratislava)).Refusals);
        Assert.Empty(await FailedAsync());
    }

    [Fact]
    public async Task Trying_again_in_vain_keeps_the_newest_reason()
    {
        await FailAsync();
        var failed = Assert.Single(await FailedAsync());
        Assert.Equal(RefusalReason.Unexpected, Assert.Single(failed.Reasons).Reason);
        await Database.EditAsync(Lisbon, (MeetingContent content) => content with { Participants = 82 });
        Assert.Equal(RefusalReason.StaleBase, Assert.Single((await RetryAsync(failed.Id)).Refusals).Reason);
        Assert.Equal(RefusalReason.StaleBase, Assert.Single(Assert.Single(await FailedAsync()).Reasons).Reason);
    }

    // For a reason that is gone afterwards.
    private async Task FailAsync()
    {
        await ScheduleLisbonAsync();
        await Database.ReadAsync(db => db.Database.ExecuteSqlRawAsync(Never));
        await CarryOutAsync();
        await Database.ReadAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER Never"));
    }

    private async Task ScheduleLisbonAsync()
    {
        await Database.EditAsync(Lisbon, (MeetingContent content) => content with { Participants = 81 });
        await ScheduleAsync(Lisbon);
    }

    private async Task ScheduleAsync(string key) => Assert.Empty((await Database.GetAsync((ScheduledChanges changes) => changes.SchedulePublicationAsync(
        [new PublicationRequest(key)], Database.Clock.GetUtcNow().AddHours(1), Editing.Editor))).Refusals);

    private Task<IReadOnlyList<CarriedOut>> CarryOutAsync()
    {
        Database.Clock.Advance(TimeSpan.FromHours(1));
        return Database.GetAsync((DueChanges due) => due.CarryOutAsync());
    }

    private Task<IReadOnlyList<ScheduledEntry>> FailedAsync() => Database.GetAsync((WorkflowQueries workflow) => workflow.FailedAsync(CancellationToken.None));

    private Task<Outcome> CancelAsync(int id) => Database.GetAsync((ScheduledChanges changes) => changes.CancelAsync(id, Editing.Editor));

    private Task<Outcome> RetryAsync(int id) => Database.GetAsync((ScheduledChanges changes) => changes.RetryAsync(id, Editing.Editor));
}
