using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web;

/// <summary>What an editor does to a running site.</summary>
internal static class EditedSite
{
    private const string Author = "editor";

    /// <summary>Changes an item's draft and publishes some of it, or nothing yet.</summary>
    public static async Task ChangeAsync<T>(
        this Site site, string key, Func<T, ItemContent> change, string? comment = null, Parts parts = Parts.All)
        where T : ItemContent
    {
        await site.SaveAsync(key, change);
        var outcome = await site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(key, parts)], Author, comment));
        Assert.Empty(outcome.Refusals);
    }

    /// <summary>Changes an item's draft and publishes nothing.</summary>
    public static async Task SaveAsync<T>(this Site site, string key, Func<T, ItemContent> change)
        where T : ItemContent
    {
        var latest = await site.WithAsync((SiteDbContext db) => db.Revisions.AsNoTracking().Include(revision => revision.Item)
            .Where(revision => revision.Item.Key == key).OrderByDescending(revision => revision.Id).FirstAsync());
        var draft = (T)ContentJson.Read(latest.Item.Kind, latest.SchemaVersion, latest.Json);
        Assert.Empty((await site.WithAsync((Revisions revisions) => revisions.SaveAsync(key, change(draft), latest.Id, Author))).Refusals);
    }

    /// <summary>Publishes a new item.</summary>
    public static async Task AddAsync(this Site site, string key, ItemContent content, string? comment = null)
    {
        Assert.Empty((await site.WithAsync((Revisions revisions) => revisions.SaveAsync(key, content, null, Author))).Refusals);
        Assert.Empty((await site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(key)], Author, comment))).Refusals);
    }

    public static async Task WithdrawAsync(this Site site, string key, string? comment = null) =>
        Assert.Empty((await site.WithAsync((Publications publications) => publications.WithdrawAsync(key, Author, comment))).Refusals);
}
