using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Storage.Sqlite;
using PragueProcess.Model.Text;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;
using PragueProcess.Tests.Web;

namespace PragueProcess.Tests.Queries;

/// <summary>However many rows there are, a list asks the database as often.</summary>
public class QueryCountTests : SeededTests
{
    private const int Added = 20;

    private static readonly Dictionary<string, Func<SiteDbContext, Task>> Lists = new()
    {
        ["meetings"] = db => new MeetingQueries(db).ListAsync(Language.Ru, default),
        ["kinds of meetings"] = db => new MeetingQueries(db).KindsAsync(Language.Ru, default),
        ["members"] = db => new MemberQueries(db).ListAsync(Language.Ru, default),
        ["membership"] = db => new MembershipQueries(db).LoadAsync(Language.Ru, default),
        ["documents"] = db => new DocumentQueries(db).ListAsync(Language.Ru, default),
        ["presidency"] = db => new PresidencyQueries(db).ListAsync(Language.Ru, default),
        ["initiatives"] = db => new SecretariatQueries(db).InitiativesAsync(Language.Ru, default),
        ["observers"] = db => new ObserverQueries(db).ListAsync(Language.Ru, default),
        ["contacts"] = db => new ContactQueries(db).ListAsync(Language.Ru, default),
        ["priorities"] = db => new ProcessQueries(db).PrioritiesAsync(Language.Ru, default),
        ["changes"] = db => new ChangeQueries(db, new MarkdownRenderer()).ListAsync(1, default),
        ["names"] = db => Names(db).LoadAsync(Language.Ru, default),
        ["open questions"] = db => new OpenQuestionQueries(db, Names(db)).ListAsync(Language.Ru, default),
        ["profile"] = db => new ProfileQueries(db).LoadAsync(Language.Ru, default),
    };

    [Fact]
    public async Task The_number_of_queries_of_a_list_does_not_grow_with_the_rows()
    {
        var before = await CountAsync();
        await AddRowsAsync();
        Assert.Equal(before, await CountAsync());
    }

    private static ItemNames Names(SiteDbContext db) => new(db, new MeetingQueries(db), new PresidencyQueries(db), new DocumentQueries(db));

    private async Task<Dictionary<string, int>> CountAsync()
    {
        var counts = new Dictionary<string, int>();
        foreach (var (name, list) in Lists)
        {
            var counter = new CommandCounter();
            var options = new DbContextOptionsBuilder<SqliteSiteDbContext>().UseSqlite($"Data Source={Database.File}").AddInterceptors(counter);
            await using var db = new SqliteSiteDbContext(options.Options);
            await list(db);
            counts[name] = counter.Count;
        }

        Assert.All(counts.Values, count => Assert.InRange(count, 1, 80));
        return counts;
    }

    private async Task AddRowsAsync()
    {
        var keys = new List<string>();
        var tiles = await FreeTilesAsync();
        foreach (var number in Enumerable.Range(0, Added))
        {
            await AddAsync(keys, $"meeting/test-{number}", Samples.Meeting($"2012-02-{number + 1:00}", $"test-{number}"));
            await AddAsync(keys, $"member/test-{number}", Samples.Member(tiles[number]));
            await AddAsync(keys, $"document/test-{number}", Samples.Document($"meeting/test-{number}").With(Language.Fr, text => text with { Slug = $"test-{number}" }));
            await AddAsync(keys, $"presidency-term/test-{number}", Samples.Term($"member/test-{number}", $"{2030 + number}"));
        }

        Assert.Empty((await Database.PublishAsync([.. keys.Select(key => new PublicationRequest(key))])).Refusals);
    }

    private async Task AddAsync(List<string> keys, string key, ItemContent content)
    {
        await Database.SaveAsync(key, content);
        keys.Add(key);
    }

    private async Task<int[]> FreeTilesAsync()
    {
        var taken = await Database.ReadAsync(db => new MemberQueries(db).ListAsync(Language.Fr, default));
        var all = Enumerable.Range(0, Member.MapColumns * Member.MapRows);
        return [.. all.Except(taken.Select(member => ((member.MapRow - 1) * Member.MapColumns) + member.MapColumn - 1)).Take(Added)];
    }
}
