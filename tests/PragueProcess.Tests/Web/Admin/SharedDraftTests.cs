using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Files;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

public sealed partial class SharedDraftTests(Site site) : IClassFixture<Site>
{
    private const string Key = "meeting/2015-02-12-workshop";
    private const string Links = $"/admin/items/{Key}/links";

    [Fact]
    public async Task Whoever_has_the_link_sees_the_draft_in_each_language_and_what_it_changes_until_it_is_revoked()
    {
        await site.SaveAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Atelier, titre en projet" }));
        using var editor = await site.SignInAsync(Role.Editor);
        var link = await MakeAsync(editor, 7);
        using var stranger = site.Browser();

        using var page = await stranger.GetAsync(new Uri(link.Replace("/en?", "/fr?", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("noindex", page.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Contains("no-store", page.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("Set-Cookie"));
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("Atelier, titre en projet", html, StringComparison.Ordinal);
        Assert.DoesNotContain($"/admin/items/{Key}", html, StringComparison.Ordinal);

        var changes = await stranger.GetStringAsync(new Uri(link.Replace("/en?", "/fr/changes?", StringComparison.Ordinal)));
        Assert.Contains("<ins>Atelier, titre en projet</ins>", Spaces().Replace(changes, " "), StringComparison.Ordinal);
        Assert.DoesNotContain("titre en projet", (await site.PageAsync("/fr/reunions/2015")).Body!.TextContent, StringComparison.Ordinal);
        var list = await editor.GetStringAsync(new Uri(Links, UriKind.Relative));
        Assert.Contains("Opened 2 times", list, StringComparison.Ordinal);

        using var revoked = await editor.PostFormAsync(Links, Regex.Match(list, $"{Links}/\\d+/revocation").Value, []);
        using var gone = await stranger.GetAsync(new Uri(link));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("Ask whoever sent it", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_opens_nothing_once_its_days_are_over()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        var link = await MakeAsync(editor, 7);
        using var stranger = site.Browser();
        await site.WithAsync((SiteDbContext db) => db.ShareLinks.ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, DateTimeOffset.UnixEpoch)));
        using var gone = await stranger.GetAsync(new Uri(link));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task What_a_draft_changes_is_told_as_visitors_would_read_it()
    {
        const string key = "meeting/2014-05-06-workshop";
        await site.SaveAsync(key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = "Voir [la liste](/fr/membres) des participants." }));
        using var editor = await site.SignInAsync(Role.Editor);
        var link = await MakeAsync(editor, 7, $"/admin/items/{key}/links");
        using var stranger = site.Browser();
        var changes = new HtmlParser().ParseDocument(await stranger.GetStringAsync(new Uri(link.Replace("/en?", "/fr/changes?", StringComparison.Ordinal))));
        var added = Spaces().Replace(string.Concat(changes.QuerySelectorAll("ins").Select(ins => ins.TextContent)), " ");
        Assert.Contains("liste des participants.", added, StringComparison.Ordinal);
        Assert.DoesNotContain("/fr/membres", added, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_for_shared_drafts_without_end_is_told_to_wait()
    {
        using var busy = new Site();
        using var stranger = busy.Browser();
        var statuses = new HashSet<HttpStatusCode>();
        for (var request = 0; request < 121; request++)
        {
            using var answer = await stranger.GetAsync(new Uri("/admin/shared/en?token=guess", UriKind.Relative));
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task A_link_for_other_than_the_days_that_are_offered_is_refused()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        using var answer = await editor.PostFormAsync(Links, Links, new() { ["days"] = "3650" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_that_only_the_draft_names_is_opened_from_its_page_and_by_nobody_else()
    {
        const string document = "document/bratislava-ministerial-declaration";
        const string links = $"/admin/items/{document}/links";
        using var editor = await site.SignInAsync(Role.Editor);
        var (bytes, secret) = (SampleFiles.Pdf("only in the draft"), await editor.StoreAsync("Secret.pdf", SampleFiles.Pdf("in no draft")));
        var hash = await editor.StoreAsync("Draft.pdf", bytes);
        await site.SaveAsync(document, (DocumentContent content) => content with { Versions = [new DocumentVersionContent { Language = "en", File = hash }] });
        using var stranger = site.Browser();
        var page = new Uri(await MakeAsync(editor, 7, links)).PathAndQuery;
        foreach (var (client, shown) in new[] { (stranger, page), (editor, $"/admin/items/{document}/preview/en") })
        {
            var link = (await client.DocumentAsync(shown)).QuerySelector("main a[type='application/pdf']")!.GetAttribute("href")!;
            using var file = await client.GetAsync(new Uri(link, UriKind.Relative));
            Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
            Assert.Equal(("noindex", "nosniff", "default-src 'none'; frame-ancestors 'none'"), (
                file.Headers.GetValues("X-Robots-Tag").Single(), file.Headers.GetValues("X-Content-Type-Options").Single(), file.Headers.GetValues("Content-Security-Policy").Single()));
            Assert.Contains("no-store", file.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
            using var other = await client.GetAsync(new Uri(link.Replace(hash, secret, StringComparison.Ordinal), UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        }

        using var unknown = await stranger.GetAsync(new Uri($"/admin/shared/en/files/{hash}?token={new string('0', 64)}", UriKind.Relative));
        using var visitor = await stranger.GetAsync(new Uri($"/files/{hash}/draft.pdf", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.StatusCode, visitor.StatusCode));
        Assert.Contains("Opened 1 time", await editor.GetStringAsync(new Uri(links, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_is_not_finished_is_said_to_be_so_to_whoever_shares_it_and_to_whoever_opens_the_link()
    {
        const string key = "meeting/2013-02-27-senior-officials";
        const string links = $"/admin/items/{key}/links";
        using var editor = await site.SignInAsync(Role.Editor);
        Assert.DoesNotContain("This stands in the way", await editor.GetStringAsync(new Uri(links, UriKind.Relative)), StringComparison.Ordinal);
        await site.SaveAsync(key, (MeetingContent content) => content.With(Language.Fr, text => text with { Slug = null }));
        var page = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri(links, UriKind.Relative)));
        Assert.NotNull(page.QuerySelector($".alert a[href='/admin/items/{key}#texts.fr.slug']"));
        using var stranger = site.Browser();
        using var unready = await stranger.GetAsync(new Uri(await MakeAsync(editor, 7, links)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unready.StatusCode);
        Assert.Contains("something of it is not finished", await unready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_shares_their_own_draft_is_not_told_of_an_approval_that_the_link_does_not_need()
    {
        using var strict = new Site();
        strict.Settings["Editing:RequiresApproval"] = "true";
        using var editor = await strict.SignInAsync(Role.Editor);
        await (await DraftForm.OpenAsync(editor, $"/admin/items/{Key}")).Type("participants", "7").SaveAsync();
        Assert.DoesNotContain("This stands in the way", await editor.GetStringAsync(new Uri(Links, UriKind.Relative)), StringComparison.Ordinal);
    }

    private static async Task<string> MakeAsync(HttpClient editor, int days, string page = Links)
    {
        using var made = await editor.PostFormAsync(page, page, new() { ["days"] = $"{days}" });
        return Address().Match(await made.Content.ReadAsStringAsync()).Value;
    }

    [GeneratedRegex("https?://[^\"]*/admin/shared/en\\?token=[0-9a-f]{64}")]
    private static partial Regex Address();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
