using System.Net;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

public sealed class ItemsControllerTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/admin/items/member", 51)]
    [InlineData("/admin/items/meeting?q=2016", 6)]
    [InlineData("/admin/items/meeting?state=Withdrawn", 0)]
    [InlineData("/admin/items/meeting?text=AwaitingReview&sort=Title", 16)]
    [InlineData("/admin/items/meeting?text=AwaitingReview&in=es", 16)]
    [InlineData("/admin/items/meeting?text=AwaitingReview&in=fr", 0)]
    public async Task A_list_holds_what_was_asked_for(string path, int count)
    {
        using var client = await site.SignInAsync(Role.Translator, Language.Es);
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        Assert.Contains($"{count} items", html, StringComparison.Ordinal);
        Assert.Equal(Math.Min(count, 50), new HtmlParser().ParseDocument(html).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task An_item_without_a_title_is_called_by_how_its_text_begins_without_marks()
    {
        using var client = await site.SignInAsync(Role.Editor);
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/admin/items/presidency-term", UriKind.Relative)));
        Assert.StartsWith("IOM’s English page names Czechia", page.QuerySelector("a[href$='/current']")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/items?state=nothing", HttpStatusCode.BadRequest)]
    [InlineData("/admin/items?state=99", HttpStatusCode.BadRequest)]
    [InlineData("/admin/items?text=Missing&in=de", HttpStatusCode.BadRequest)]
    [InlineData("/admin/items?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/admin/items?page=3", HttpStatusCode.NotFound)]
    [InlineData("/admin/items?page=2147483647", HttpStatusCode.NotFound)]
    [InlineData("/admin/items/nothing", HttpStatusCode.NotFound)]
    public async Task A_list_that_cannot_be_is_refused(string path, HttpStatusCode expected)
    {
        using var client = await site.SignInAsync(Role.Editor);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_translation_whose_original_changed_is_marked_as_outdated_and_waits_for_its_translator()
    {
        await site.SaveAsync("meeting/2012-11-20-core-group", (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Tout autre chose" }));
        using var client = await site.SignInAsync(Role.Translator, Language.Es);
        Assert.Contains("outdated", await client.GetStringAsync(new Uri("/admin/items/meeting?q=core-group", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Translations that are missing or outdated", await client.GetStringAsync(new Uri("/admin", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_tells_what_was_returned_and_what_waits_for_its_time()
    {
        const string key = "meeting/2013-02-27-senior-officials";
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 12 });
        using var editor = await site.SignInAsync(Role.Editor);
        using var form = await editor.PostFormAsync($"/admin/items/{key}/publication", $"/admin/items/{key}/publication", new() { ["facts"] = "true", ["at.day"] = "2031-03-31", ["at.time"] = "09:05" });
        using var overview = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri("/admin", UriKind.Relative)));
        Assert.Contains("09:05", overview.QuerySelector("#scheduled")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_outdated_in_an_item_is_so_in_its_copy()
    {
        const string key = "meeting/2014-05-06-workshop";
        await site.SaveAsync(key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = "Un autre texte." }).With(Language.Ru, text => text with { SourceHash = null }));
        using var contributor = await site.SignInAsync(Role.Contributor);
        var copy = await DraftForm.OpenAsync(contributor, $"/admin/items/meeting/new?from={key}");
        await copy.Type("dates", "1 April 2032").Type("texts.es.body", "Un texto nuevo.").SaveAsync();
        var made = (await site.WithAsync((DraftQueries drafts) => drafts.FindAsync("meeting/2032-04-01-workshop", CancellationToken.None)))!.Content;
        Assert.All(new[] { Language.En, Language.Es, Language.Ru }, language => Assert.True(made.IsOutdated(language)));
        Assert.Equal(Language.Fr, made.SourceLanguage());
    }

    [Fact]
    public async Task An_item_copied_as_new_keeps_its_words_and_not_its_day_its_address_or_its_sources()
    {
        using var contributor = await site.SignInAsync(Role.Contributor);
        var copy = await DraftForm.OpenAsync(contributor, "/admin/items/meeting/new?from=meeting/2016-09-20-ministerial");
        Assert.Equal("ministerial-conference", copy["kind"]);
        Assert.NotEqual("", copy["texts.fr.title"]);
        Assert.Equal(["", "", ""], [copy["dates"], copy["texts.fr.slug"], copy["basedOn"]]);
        Assert.Equal("fr", copy["original"]);
        Assert.DoesNotContain("complements.0.source", copy.Page.QuerySelectorAll("#draft [name]").Where(field => field.GetAttribute("value") is { Length: > 0 }).Select(field => field.GetAttribute("name")));
        await copy.Type("dates", "19-20 mars 2018").SaveAsync();
        Assert.Contains("2018-03-19", await contributor.GetStringAsync(new Uri("/admin/items/meeting?q=2018", UriKind.Relative)), StringComparison.Ordinal);
        using var nothing = await contributor.GetAsync(new Uri("/admin/items/meeting/new?from=member/poland", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }
}
