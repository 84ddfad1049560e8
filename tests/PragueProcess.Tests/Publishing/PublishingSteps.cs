using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

/// <summary>What an editor does, and what there is to see afterwards.</summary>
internal static class PublishingSteps
{
    public static Task<Outcome> SaveAsync(this TestDatabase database, string key, ItemContent content, int? basedOn) =>
        database.GetAsync((Revisions revisions) => revisions.SaveAsync(key, content, basedOn, Editing.Editor));

    public static async Task EditAsync<T>(this TestDatabase database, string key, Func<T, ItemContent> change)
        where T : ItemContent =>
        Assert.Empty((await database.SaveAsync(key, change(await database.DraftAsync<T>(key)))).Refusals);

    public static Task<Outcome> PublishAsync(this TestDatabase database, params PublicationRequest[] requests) =>
        database.GetAsync((Publications publications) => publications.PublishAsync(requests, Editing.Editor));

    public static Task<Outcome> PublishAsync(this TestDatabase database, string key, Parts parts = Parts.All) =>
        database.PublishAsync(new PublicationRequest(key, parts));

    public static Task<Outcome> WithdrawAsync(this TestDatabase database, string key) =>
        database.GetAsync((Withdrawals withdrawals) => withdrawals.WithdrawAsync(key, Editing.Gone(), Editing.Editor));

    /// <summary>Saves and publishes what must be accepted.</summary>
    public static async Task ChangeAsync<T>(this TestDatabase database, string key, Func<T, ItemContent> change)
        where T : ItemContent
    {
        await database.EditAsync(key, change);
        Assert.Empty((await database.PublishAsync(key)).Refusals);
    }

    /// <summary>Saves a new item or another draft, publishes it and tells why it was refused, if it was.</summary>
    public static async Task<IReadOnlyList<Refusal>> TryAsync(this TestDatabase database, string key, ItemContent content)
    {
        Assert.Empty((await database.SaveAsync(key, content)).Refusals);
        return (await database.PublishAsync(key)).Refusals;
    }

    public static Task<Revision?> FindLatestAsync(this TestDatabase database, string key) => database.ReadAsync(db =>
        db.Revisions.Include(row => row.Item).Where(row => row.Item.Key == key).OrderByDescending(row => row.Id).FirstOrDefaultAsync());

    public static Task<Item> ItemAsync(this TestDatabase database, string key) => database.ReadAsync(db =>
        db.Items.Include(item => item.LiveRevision).Include(item => item.Texts).Include(item => item.Sources).Include(item => item.Slugs)
            .AsSplitQuery().SingleAsync(item => item.Key == key));

    public static async Task<T> DraftAsync<T>(this TestDatabase database, string key)
        where T : ItemContent =>
        Read<T>((await database.FindLatestAsync(key))!);

    public static async Task<T> LiveAsync<T>(this TestDatabase database, string key)
        where T : ItemContent =>
        Read<T>((await database.ItemAsync(key)).LiveRevision!);

    public static async Task<ItemText> TextAsync(this TestDatabase database, string key, Language language) =>
        (await database.ItemAsync(key)).Texts.Single(text => text.Language == language);

    public static ItemContent With(this ItemContent content, Language language, Func<TextContent, TextContent> change) =>
        content with { Texts = content.Texts.ToDictionary(pair => pair.Key, pair => pair.Key == language ? change(pair.Value) : pair.Value) };

    private static T Read<T>(Revision revision)
        where T : ItemContent =>
        (T)ContentJson.Read(revision.Item.Kind, revision.SchemaVersion, revision.Json);
}
