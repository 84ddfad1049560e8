using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class PreviewsControllerTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<ItemKind> Kinds => [.. TestDatabase.SeededKinds];

    private const string Meeting = "meeting/2016-09-20-ministerial";

    [Fact]
    public async Task A_draft_is_shown_as_the_public_will_see_it_and_the_public_sees_nothing_of_it()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var form = await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}");
        var path = await PathAsync("ru");
        var (before, tag, twin) = await PublicAsync(path);
        await form.Type("texts.ru.body", "Этого ещё никто не видел.").SaveAsync();

        using var russian = await GetAsync(client, "ru");
        using var french = await GetAsync(client, "fr");
        Assert.Contains("Этого ещё никто не видел.", await russian.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Этого ещё никто не видел.", await french.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Preview of a draft", await french.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((before, tag, twin), await PublicAsync(path));
    }

    [Fact]
    public async Task A_preview_is_kept_by_nobody_and_found_by_no_search_engine()
    {
        using var client = await site.SignInAsync(Role.Translator, Language.Fr);
        using var answer = await GetAsync(client, "es");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
        Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
    }

    [Fact]
    public async Task A_new_item_is_shown_before_it_has_an_address()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, "/admin/items/meeting/new"))
            .Type("dates", "12 mars 2027").Type("kind", "workshop").Type("original", "fr").Type("texts.fr.title", "Atelier de printemps").Type("place", "vienna").Type("sources", "iom-profile");
        using var saved = await form.SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        using var answer = await client.GetAsync(new Uri($"{saved.Headers.Location}/preview/fr", UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, html);
        Assert.Contains("Atelier de printemps", html, StringComparison.Ordinal);
        using var live = await site.GetAsync("/fr/reunions/2027");
        Assert.DoesNotContain("Atelier de printemps", await live.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Items_of_every_kind_are_shown_where_visitors_meet_them(ItemKind kind)
    {
        using var client = await site.SignInAsync(Role.Editor);
        var key = await site.WithAsync((SiteDbContext db) => db.Items.Where(item => item.Kind == kind).Select(item => item.Key).FirstAsync());
        using var answer = await client.GetAsync(new Uri($"/admin/items/{key}/preview/en", UriKind.Relative));
        Assert.Contains("class=\"preview\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/items/meeting/none/preview/fr")]
    [InlineData("/admin/items/meeting/2016-09-20-ministerial/preview/de")]
    public async Task What_is_not_there_is_not_shown(string path)
    {
        using var client = await site.SignInAsync(Role.Editor);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string language) =>
        client.GetAsync(new Uri($"/admin/items/{Meeting}/preview/{language}", UriKind.Relative));

    private async Task<string> PathAsync(string language)
    {
        using var client = site.Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        using var answer = await client.GetAsync(new Uri($"/id/{Meeting}", UriKind.Relative));
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<(string Html, string? Tag, string Twin)> PublicAsync(string path)
    {
        using var page = await site.GetAsync(path);
        using var twin = await site.GetAsync($"{path}.json");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, twin.StatusCode));
        return (await page.Content.ReadAsStringAsync(), page.Headers.ETag?.Tag, await twin.Content.ReadAsStringAsync());
    }
}
