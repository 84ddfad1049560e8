using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing.Workflow;

public class TrashTests : SeededTests
{
    private const string Lisbon = "meeting/2015-02-12-workshop";
    private const string Draft = "meeting/2026-03-01-workshop";

    [Fact]
    public async Task A_public_item_cannot_be_put_into_the_trash() =>
        Assert.Equal(RefusalReason.StillPublic, Assert.Single((await AddAsync(Lisbon)).Refusals).Reason);

    [Fact]
    public async Task What_was_put_into_the_trash_comes_back_as_it_was()
    {
        await Database.SaveAsync(Draft, Samples.Meeting("2026-03-01"));
        Assert.Empty((await AddAsync(Draft)).Refusals);
        Assert.NotEmpty((await Database.PublishAsync(Draft)).Refusals);
        Assert.Empty((await Database.GetAsync((Trash trash) => trash.RestoreAsync(Draft, Editing.Editor))).Refusals);
        Assert.Equal((ItemState.Draft, DraftState.Draft), ((await Database.ItemAsync(Draft)).State, (await Database.ItemAsync(Draft)).DraftState));
        Assert.Empty((await Database.PublishAsync(Draft)).Refusals);
    }

    [Fact]
    public async Task What_was_never_public_leaves_nothing_behind()
    {
        await Database.SaveAsync(Draft, Samples.Meeting("2026-03-01"));
        await AddAsync(Draft);
        Assert.Empty((await RemoveAsync(Draft)).Refusals);
        Assert.False(await Database.ReadAsync(db => db.Items.AnyAsync(item => item.Key == Draft)));
    }

    [Fact]
    public async Task What_was_public_is_gone_for_good_and_its_address_says_so()
    {
        await Database.WithdrawAsync(Lisbon);
        await AddAsync(Lisbon);
        Assert.Empty((await RemoveAsync(Lisbon)).Refusals);
        Assert.Empty(await Database.ReadAsync(db => db.Revisions.Where(revision => revision.Item.Key == Lisbon).ToListAsync()));
        var gone = Assert.IsType<Resolution.Gone>(await Database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(Lisbon, default)));
        Assert.NotNull(gone.Note?.Fr);
        Assert.NotEmpty((await Database.SaveAsync(Lisbon, Samples.Meeting("2015-02-12"), null)).Refusals);
    }

    private Task<Outcome> AddAsync(string key) => Database.GetAsync((Trash trash) => trash.AddAsync(key, Editing.Editor));

    private Task<Outcome> RemoveAsync(string key) => Database.GetAsync((Trash trash) => trash.RemoveAsync(key, Editing.Editor));
}
