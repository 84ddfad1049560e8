using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

/// <summary>Content with defaults, and the steps that most tests take.</summary>
internal static class TestContent
{
    public static TextContent Original(string title, string? slug = null, string body = "") => new()
    {
        Title = title,
        Slug = slug,
        Body = body,
        SourceLanguage = Language.Fr,
        ReviewState = ReviewState.Original,
    };

    public static TextContent Translation(TextContent original, string title, string? slug = null, string body = "") => new()
    {
        Title = title,
        Slug = slug,
        Body = body,
        SourceLanguage = Language.Fr,
        SourceHash = original.Hash(),
        ReviewState = ReviewState.AwaitingReview,
    };

    public static PageContent Page(string slug = "essai", string body = "Texte.", TextContent? russian = null)
    {
        var texts = new Dictionary<Language, TextContent> { [Language.Fr] = Original("Essai", slug, body) };
        if (russian is not null)
        {
            texts[Language.Ru] = russian;
        }

        return (PageContent)new PageContent().WithTexts(texts);
    }

    public static PresidencyTermContent Term(string dates, string holder = "member/sweden") => new()
    {
        Holder = holder,
        Dates = PartialDateRange.Parse(dates),
        Sources = ["iom-profile"],
    };

    public static async Task<Outcome> SaveAsync(this TestDatabase database, string key, ItemContent content)
    {
        var latest = await database.GetAsync((SiteDbContext db) => db.Revisions.Where(r => r.Item.Key == key).MaxAsync(r => (int?)r.Id));
        return await database.GetAsync((Revisions revisions) => revisions.SaveAsync(key, content, latest, Editing.Editor));
    }

    public static async Task<Outcome> PublishAsync(this TestDatabase database, string key, ItemContent content, Parts parts = Parts.All, bool keeps = false)
    {
        Assert.True((await database.SaveAsync(key, content)).Succeeded);
        return await database.GetAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(key, parts, keeps)], Editing.Editor));
    }

    public static Task<List<ItemText>> TextsAsync(this TestDatabase database, string key) =>
        database.GetAsync((SiteDbContext db) => db.Texts.AsNoTracking().Where(t => t.Item.Key == key).OrderBy(t => t.Language).ToListAsync());

    public static Task<ItemContent> LiveAsync(this TestDatabase database, string key) => database.GetAsync(async (SiteDbContext db) =>
    {
        var item = await db.Items.Include(i => i.LiveRevision).SingleAsync(i => i.Key == key);
        return ContentJson.Read(item.Kind, item.LiveRevision!.SchemaVersion, item.LiveRevision.Json);
    });

    public static Task<ItemContent> DraftAsync(this TestDatabase database, string key) => database.GetAsync(async (SiteDbContext db) =>
    {
        var revision = await db.Revisions.Include(r => r.Item).Where(r => r.Item.Key == key).OrderByDescending(r => r.Id).FirstAsync();
        return ContentJson.Read(revision.Item.Kind, revision.SchemaVersion, revision.Json);
    });

    public static Task<long> VersionAsync(this TestDatabase database) =>
        database.GetAsync((SiteDbContext db) => db.SiteStates.Select(state => state.ContentVersion).SingleAsync());
}
