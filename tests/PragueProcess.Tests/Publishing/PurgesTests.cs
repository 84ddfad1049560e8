using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Web;

namespace PragueProcess.Tests.Publishing;

public sealed class PurgesTests(Site site) : IClassFixture<Site>
{
    private const string Key = "meeting/2015-02-12-workshop";
    private const string Words = "Jeanne Exemple, +41 22 000";

    [Fact]
    public async Task A_text_is_purged_from_every_version_once_nothing_current_holds_it()
    {
        await site.ChangeAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = $"Écrire à {Words}." }), $"Contact : {Words}");
        var inUse = await site.WithAsync((Purges purges) => purges.TextAsync(Words, default));
        Assert.Equal([Key], inUse.InUse);
        Assert.True(await IsHeldAsync());

        await site.ChangeAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = "" }), "Sans contact");
        var purged = await site.WithAsync((Purges purges) => purges.TextAsync(Words, default));
        Assert.Empty(purged.InUse);
        Assert.True(purged.Places >= 2);
        Assert.False(await IsHeldAsync());
        Assert.DoesNotContain(Words, (await site.PageAsync("/fr/modifications")).Body!.TextContent, StringComparison.Ordinal);
        Assert.True(await site.WithAsync((SiteDbContext db) => db.Revisions.AnyAsync(revision => revision.Json.Contains(Purges.Mark))));
        Assert.All(await site.WithAsync((SiteDbContext db) => db.Revisions.Include(revision => revision.Item).Where(revision => revision.Item.Key == Key).ToListAsync()), revision => Assert.NotNull(ContentJson.Read(ItemKind.Meeting, revision.SchemaVersion, revision.Json)));
    }

    [Fact]
    public async Task A_person_is_forgotten_with_their_account_and_the_last_administrator_is_not()
    {
        var id = (await site.MakeAccountAsync("jeanne@example.org", "a long enough sentence 1")).Id;
        Assert.Null(await site.WithAsync((Purges purges) => purges.PersonAsync("nobody@example.org", default)));
        Assert.NotNull(await site.WithAsync((Purges purges) => purges.PersonAsync("jeanne@example.org", default)));
        var account = await site.WithAsync((SiteDbContext db) => db.Users.SingleAsync(row => row.Id == id));
        Assert.Equal((Purges.Mark, null, true), (account.DisplayName, account.Email, account.IsDisabled));

        await site.MakeAccountAsync("last@example.org", "a long enough sentence 1", Role.Administrator);
        Assert.Null(await site.WithAsync((Purges purges) => purges.PersonAsync("last@example.org", default)));
    }

    private Task<bool> IsHeldAsync() => site.WithAsync((SiteDbContext db) => db.Revisions.AnyAsync(revision => revision.Json.Contains(Words) || revision.Comment!.Contains(Words)));
}
