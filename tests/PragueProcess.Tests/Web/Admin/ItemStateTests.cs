using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>
/// Holds what can be done with an item, by address, against one table, <c>states.tsv</c>: the state of the item, then for each action the least
/// role that can do it, or <c>-</c> where nobody can.
/// </summary>
public sealed class ItemStateTests(Site site) : IClassFixture<Site>
{
    private const string Model = "meeting/2015-02-12-workshop";

    private static readonly string[][] Table = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Web", "Admin", "states.tsv")).Select(line => line.Split('\t'))];

    private static int Made;

    private readonly Dictionary<Role, HttpClient> _clients = [];

    public static TheoryData<string> States => [.. Table.Skip(1).Select(row => row[0])];

    [Theory]
    [MemberData(nameof(States))]
    public async Task An_item_takes_from_each_role_what_the_table_says_of_its_state_and_nothing_else(string state)
    {
        var row = Table.Single(cells => cells[0] == state);
        var wrong = new List<string>();
        var key = await MakeAsync(state);
        foreach (var (action, least) in Table[0].Skip(1).Zip(row.Skip(1)))
        {
            foreach (var (role, expected) in Tried(least))
            {
                var isDone = await CanAsync(await ClientAsync(role), action, key);
                if (isDone != expected)
                {
                    wrong.Add($"{role} {action}: {(isDone ? "done" : "refused")}");
                }

                key = isDone ? await MakeAsync(state) : key;
            }
        }

        Assert.Empty(wrong);
    }

    // The greatest role that cannot, and the least that can.
    private static IEnumerable<(Role Role, bool CanDo)> Tried(string least)
    {
        if (least == "-")
        {
            return [(Role.Administrator, false)];
        }

        var role = Enum.Parse<Role>(least);
        return [.. Enum.GetValues<Role>().Where(lesser => lesser < role).TakeLast(1).Select(lesser => (lesser, false)), (role, true)];
    }

    private async Task<HttpClient> ClientAsync(Role role) =>
        _clients.TryGetValue(role, out var known) ? known : _clients[role] = await site.SignInAsync(role, Language.Fr);

    // Whether the item is another one afterwards.
    private async Task<bool> CanAsync(HttpClient client, string action, string key)
    {
        var before = await SnapshotAsync(key);
        var page = $"/admin/items/{key}/{action}";
        using var answer = await client.PostFormAsync("/admin", page, new()
        {
            ["comment"] = "Why",
            ["revisionId"] = $"{before.Latest}",
            ["facts"] = "true",
            ["languages"] = "fr",
            ["fr"] = "Une note.",
            ["typed"] = key,
        });
        Assert.True(answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Forbidden or HttpStatusCode.UnprocessableEntity, $"{action} answers {(int)answer.StatusCode}.");
        return await SnapshotAsync(key) != before;
    }

    private async Task<string> MakeAsync(string state)
    {
        var key = $"meeting/made-{Interlocked.Increment(ref Made)}";
        await site.WithAsync(async (IServiceProvider services) => await PrepareAsync(services, key, state));
        return key;
    }

    private static async Task<int> PrepareAsync(IServiceProvider services, string key, string state)
    {
        T Get<T>() => (T)services.GetService(typeof(T))!;
        var content = (MeetingContent)(await Get<DraftQueries>().FindAsync(Model, default))!.Content;
        var named = content with { Texts = content.Texts.ToDictionary(pair => pair.Key, pair => pair.Value with { Slug = key.Split('/')[1] }) };
        async Task SaveAsync(int? participants) => Assert.Empty((await Get<Revisions>().SaveAsync(
            key, named with { Participants = participants }, (await Get<DraftQueries>().FindAsync(key, default))?.RevisionId, Editing.Editor)).Refusals);
        PublicationRequest[] request = [new PublicationRequest(key, Parts.All)];

        await SaveAsync(1);
        if (state is "Published" or "Changed" or "Scheduled" or "Withdrawn")
        {
            Assert.Empty((await Get<Publications>().PublishAsync(request, Editing.Editor)).Refusals);
        }

        if (state is "Changed" or "Scheduled")
        {
            await SaveAsync(2);
        }

        var outcome = state switch
        {
            "Submitted" => await Get<Drafts>().SubmitAsync(key, Editing.Editor),
            "Scheduled" => await Get<ScheduledChanges>().SchedulePublicationAsync(request, DateTimeOffset.MaxValue.AddYears(-1), Editing.Editor),
            "Withdrawn" => await Get<Withdrawals>().WithdrawAsync(key, Editing.Gone(), Editing.Editor),
            "Trashed" => await Get<Trash>().AddAsync(key, Editing.Editor),
            _ => Outcome.Done,
        };
        Assert.Empty(outcome.Refusals);
        return 0;
    }

    private Task<Snapshot> SnapshotAsync(string key) => site.WithAsync(async (SiteDbContext db) => await db.Items.AsNoTracking()
        .Where(item => item.Key == key)
        .Select(item => new Snapshot(item.State, item.DraftState, item.Revisions.Max(revision => (int?)revision.Id) ?? 0, item.LiveRevisionId))
        .SingleOrDefaultAsync() ?? new Snapshot(ItemState.Removed, DraftState.None, 0, null));

    private sealed record Snapshot(ItemState State, DraftState Draft, int Latest, int? Live);
}
