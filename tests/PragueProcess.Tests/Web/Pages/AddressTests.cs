using System.Net;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>An address that was ever published never dies.</summary>
public sealed class AddressTests(Site site) : IClassFixture<Site>
{
    private const string Key = "page/test";

    [Fact]
    public async Task A_changed_slug_redirects_a_withdrawn_item_is_gone_and_a_missing_language_falls_back()
    {
        await PublishAsync("premier", null);
        await PublishAsync("second", 1);
        var moved = await site.GetAsync("/fr/premier");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/fr/second"), (moved.StatusCode, moved.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.MovedPermanently, await HeadAsync("/fr/premier"));

        var fallback = await site.PageAsync("/ru/second");
        Assert.Equal("fr", fallback.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Contains("французски", fallback.QuerySelector(".translation-note")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/fr/second", fallback.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(fallback.QuerySelectorAll("link[hreflang]"));

        await site.WithAsync((Withdrawals withdrawals) => withdrawals.WithdrawAsync(Key, Editing.Gone(), Editing.Editor));
        Assert.Equal(HttpStatusCode.Gone, (await site.GetAsync("/fr/second")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await site.GetAsync("/fr/premier")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await site.GetAsync($"/id/{Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, await HeadAsync("/fr/second"));
    }

    [Fact]
    public async Task Whoever_remembers_a_move_asks_again_for_it_can_be_turned_round()
    {
        const string circle = "page/circle";
        await site.PublishAsync(circle, TestContent.Page("hin"));
        foreach (var (from, to) in new[] { ("hin", "her"), ("her", "hin") })
        {
            await site.PublishAsync(circle, TestContent.Page(to));
            foreach (var format in new[] { "", ".md" })
            {
                using var moved = await site.GetAsync($"/fr/{from}{format}");
                Assert.Equal((HttpStatusCode.MovedPermanently, $"/fr/{to}{format}"), (moved.StatusCode, moved.Headers.Location?.ToString()));
                Assert.Equal(["no-cache"], moved.Headers.GetValues("Cache-Control"));
            }
        }
    }

    private async Task<HttpStatusCode> HeadAsync(string path)
    {
        using var response = await site.CreateClient().SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        return response.StatusCode;
    }

    private async Task PublishAsync(string slug, int? version)
    {
        var latest = version is null ? null : await site.WithAsync<PragueProcess.Model.Storage.SiteDbContext, int?>(
            db => Task.FromResult(db.Revisions.Where(revision => revision.Item.Key == Key).Max(revision => (int?)revision.Id)));
        Assert.True((await site.WithAsync((Revisions revisions) => revisions.SaveAsync(Key, Content(slug), latest, Editing.Editor))).Succeeded);
        var outcome = await site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(Key)], Editing.Editor));
        Assert.Empty(outcome.Refusals);
    }

    private static PageContent Content(string slug) => new()
    {
        Texts = new Dictionary<Language, TextContent>
        {
            [Language.Fr] = new() { Title = "Essai", Slug = slug, Body = "Texte.", SourceLanguage = Language.Fr, ReviewState = ReviewState.Original },
        },
    };
}
