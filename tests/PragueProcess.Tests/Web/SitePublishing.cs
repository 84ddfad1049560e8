using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web;

/// <summary>What editors do while the site runs.</summary>
internal static class SitePublishing
{
    private const string Author = "editor";

    /// <summary>Publishes an item's content, which must be accepted.</summary>
    public static async Task PublishAsync(this Site site, string key, ItemContent content)
    {
        var latest = await site.WithAsync((SiteDbContext db) =>
            db.Revisions.Where(revision => revision.Item.Key == key).MaxAsync(revision => (int?)revision.Id));
        Assert.Empty((await site.WithAsync((Revisions revisions) => revisions.SaveAsync(key, content, latest, Author))).Refusals);
        Assert.Empty((await site.WithAsync((Publications publications) =>
            publications.PublishAsync([new PublicationRequest(key)], Author))).Refusals);
    }

    /// <summary>Publishes a public item's content anew with a change.</summary>
    public static async Task ChangeAsync<T>(this Site site, string key, Func<T, ItemContent> change)
        where T : ItemContent
    {
        var live = await site.WithAsync((SiteDbContext db) =>
            db.Items.Include(item => item.LiveRevision).SingleAsync(item => item.Key == key));
        await site.PublishAsync(key, change((T)ContentJson.Read(live.Kind, live.LiveRevision!.SchemaVersion, live.LiveRevision.Json)));
    }

    /// <summary>Withdraws an item, which must be accepted.</summary>
    public static async Task WithdrawAsync(this Site site, string key) =>
        Assert.Empty((await site.WithAsync((Publications publications) => publications.WithdrawAsync(key, Author))).Refusals);
}
