using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Search;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Search;

/// <summary>What can be found is what is public.</summary>
public sealed class SearchIndexTests : SeededTests
{
    [Fact]
    public async Task What_is_published_is_found_in_the_same_moment_and_a_draft_is_not()
    {
        await Database.EditAsync<MemberContent>("member/sweden", content => content with { Aliases = ["Zwedenland"] });
        Assert.Empty(await KeysAsync("Zwedenland"));

        Assert.Empty((await Database.PublishAsync("member/sweden")).Refusals);
        Assert.Equal(["member/sweden"], await KeysAsync("Zwedenland"));
    }

    [Fact]
    public async Task A_members_new_name_finds_its_meetings_too()
    {
        await Database.ChangeAsync<MemberContent>("member/slovakia", content => content.With(Language.En, text => text with { Title = "Slovensland" }));

        Assert.Contains("meeting/2016-09-20-ministerial", await KeysAsync("Slovensland"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_not_found_any_more()
    {
        Assert.Contains("document/factsheet", await KeysAsync("factsheet"));

        Assert.Empty((await Database.WithdrawAsync("document/factsheet")).Refusals);
        Assert.DoesNotContain("document/factsheet", await KeysAsync("factsheet"));
    }

    [Fact]
    public async Task Everything_that_is_public_is_in_the_index_once_in_every_language()
    {
        var all = await Database.ReadAsync(db => db.Items.Where(item => item.State == ItemState.Published).Select(item => item.Key).ToListAsync());
        var found = await Database.ReadAsync(db => db.SearchDocuments.Select(document => new { document.Item.Key, document.Language }).ToListAsync());
        Assert.Equal(all.SelectMany(key => Languages.All.Select(language => (key, language))).Order(), found.Select(document => (document.Key, document.Language)).Order());
    }

    [Fact]
    public async Task A_lost_index_is_made_anew()
    {
        await Database.ReadAsync(db => db.SearchDocuments.ExecuteDeleteAsync());
        await Database.ReadAsync(db => db.SearchWords.ExecuteDeleteAsync());
        await Database.WithAsync((SearchIndex index) => index.RebuildAsync());

        Assert.Equal("member/poland", (await KeysAsync("Poland"))[0]);
    }

    [Fact]
    public async Task The_index_is_sound_after_changes()
    {
        await Database.ChangeAsync<MemberContent>("member/sweden", content => content with { Aliases = [] });

        await Database.ReadAsync(db => db.Database.ExecuteSqlRawAsync("INSERT INTO SearchIndex (SearchIndex, rank) VALUES ('integrity-check', 1)"));
    }

    private Task<List<string>> KeysAsync(string query) => Database.GetAsync(async (SearchQueries search) =>
        (await search.FindAsync(Language.En, query, null, default)) is { Answer: SearchAnswer.AllWords } results
            ? results.Groups.SelectMany(group => group.Results).Select(result => result.Key).ToList()
            : []);
}
