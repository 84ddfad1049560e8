using System.Net;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

public sealed class ItemsControllerTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/admin/items/member", 51)]
    [InlineData("/admin/items/meeting?q=2016", 6)]
    [InlineData("/admin/items/meeting?state=Withdrawn", 0)]
    [InlineData("/admin/items/meeting?text=AwaitingReview&sort=Title", 16)]
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
}
