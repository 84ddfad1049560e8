using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web;

/// <summary>What an editor does to a running site.</summary>
internal static class EditedSite
{
    /// <summary>Changes an item's draft and publishes some of it, or nothing yet.</summary>
    public static async Task ChangeAsync<T>(
        this Site site, string key, Func<T, ItemContent> change, string? comment = null, Parts parts = Parts.All)
        where T : ItemContent
    {
        await site.SaveAsync(key, change);
        await site.PublishAsync(key, comment, parts);
    }

    /// <summary>Changes an item's draft and publishes nothing.</summary>
    public static async Task SaveAsync<T>(this Site site, string key, Func<T, ItemContent> change)
        where T : ItemContent
    {
        var latest = (await site.LatestAsync(key))!;
        await site.SaveAsync(key, change((T)ContentJson.Read(latest.Item.Kind, latest.SchemaVersion, latest.Json)), latest.Id);
    }

    /// <summary>Makes an item that nobody has seen yet.</summary>
    public static Task SaveNewAsync(this Site site, string key, ItemContent content) => site.SaveAsync(key, content, null);

    /// <summary>Publishes the content of an item, new or known.</summary>
    public static async Task PublishAsync(this Site site, string key, ItemContent content, string? comment = null)
    {
        await site.SaveAsync(key, content, (await site.LatestAsync(key))?.Id);
        await site.PublishAsync(key, comment);
    }

    public static async Task WithdrawAsync(this Site site, string key, string? comment = null) =>
        Assert.Empty((await site.WithAsync((Withdrawals withdrawals) => withdrawals.WithdrawAsync(key, Editing.Gone(comment), Editing.Editor))).Refusals);

    private static Task<Revision?> LatestAsync(this Site site, string key) => site.WithAsync((SiteDbContext db) => db.Revisions.AsNoTracking()
        .Include(revision => revision.Item).Where(revision => revision.Item.Key == key).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync());

    private static async Task SaveAsync(this Site site, string key, ItemContent content, int? basedOn) =>
        Assert.Empty((await site.WithAsync((Revisions revisions) => revisions.SaveAsync(key, content, basedOn, Editing.Editor))).Refusals);

    private static async Task PublishAsync(this Site site, string key, string? comment, Parts parts = Parts.All) =>
        Assert.Empty((await site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(key, parts)], Editing.Editor, comment))).Refusals);
}
