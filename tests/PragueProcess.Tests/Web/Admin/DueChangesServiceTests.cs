using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>The program itself carries out what is due, also what became due while it did not run.</summary>
public sealed class DueChangesServiceTests : SeededTests
{
    private const string First = "meeting/2012-11-20-core-group";
    private const string Second = "meeting/2013-02-27-senior-officials";
    private const string Document = "document/five-years";

    [Fact]
    public async Task What_became_due_while_the_program_did_not_run_is_done_at_its_start_and_once_however_often_it_starts()
    {
        await ScheduleAsync(First);
        await Database.GetAsync((ScheduledChanges changes) => changes.ScheduleWithdrawalAsync(Document, Editing.Gone(), Database.Clock.GetUtcNow().AddHours(1), Editing.Editor));
        await StartAsync();
        Assert.Equal((81, ItemState.Withdrawn), ((await Database.LiveAsync<MeetingContent>(First)).Participants, (await Database.ItemAsync(Document)).State));
        var done = (await PublicationsAsync(First), await PublicationsAsync(Document));

        // The second start shows by the second change that it looked.
        await ScheduleAsync(Second);
        await StartAsync();
        Assert.Equal(81, (await Database.LiveAsync<MeetingContent>(Second)).Participants);
        Assert.Equal(done, (await PublicationsAsync(First), await PublicationsAsync(Document)));
    }

    private async Task ScheduleAsync(string key)
    {
        await Database.EditAsync(key, (MeetingContent content) => content with { Participants = 81 });
        Assert.Empty((await Database.GetAsync((ScheduledChanges changes) => changes.SchedulePublicationAsync(
            [new PublicationRequest(key)], Database.Clock.GetUtcNow().AddHours(1), Editing.Editor))).Refusals);
    }

    // Runs the program until nothing waits any more.
    private async Task StartAsync()
    {
        var past = DateTimeOffset.UtcNow.AddMinutes(-1);
        await Database.ReadAsync(db => db.ScheduledChanges.Where(change => change.State == ScheduledChangeState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(change => change.DueAt, past)));
        using var site = new Site { Settings = { ["ConnectionStrings:Site"] = $"Data Source={Database.File}" } };
        site.StartServer();
        for (var attempt = 0; attempt < 300 && await Database.ReadAsync(db => db.ScheduledChanges.AnyAsync(change => change.State == ScheduledChangeState.Waiting)); attempt++)
        {
            await Task.Delay(100);
        }

        Assert.All(await Database.ReadAsync(db => db.ScheduledChanges.ToListAsync()), change => Assert.Equal(ScheduledChangeState.Done, change.State));
    }

    private Task<int> PublicationsAsync(string key) => Database.ReadAsync(db => db.Publications.CountAsync(publication => publication.Item.Key == key));
}
