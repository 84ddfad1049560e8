using System.Net;
using System.Text.RegularExpressions;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

public sealed class HistoryControllerTests(Site site) : IClassFixture<Site>
{
    private const string Page = "/admin/items/meeting/2015-02-12-workshop";

    [Fact]
    public async Task Two_versions_are_compared_field_by_field_and_an_old_one_is_restored_as_a_draft()
    {
        await site.SaveAsync("meeting/2015-02-12-workshop", (MeetingContent content) => content with { Participants = 4711 });
        using var editor = await site.SignInAsync(Role.Editor);
        var history = await editor.GetStringAsync(new Uri($"{Page}/history", UriKind.Relative));
        Assert.Contains("visitors see this", history, StringComparison.Ordinal);
        var compare = Regex.Match(history, "/admin/items/[^\"]*/compare\\?from=\\d+&amp;to=\\d+").Value.Replace("&amp;", "&", StringComparison.Ordinal);
        Assert.Contains("<ins>4", await editor.GetStringAsync(new Uri(compare, UriKind.Relative)), StringComparison.Ordinal);

        using var answer = await editor.PostFormAsync($"{Page}/history", Regex.Match(history, "/admin/items/[^\"]*/restoration").Value, []);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("old version is the draft", await editor.GetStringAsync(answer.Headers.Location), StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"4711\"", await editor.GetStringAsync(new Uri(Page, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [the list](/en/members).", "See [the list](/en/observers).", "/en/observers")]
    [InlineData("A line\n\nand another", "## A line\n\nand another", "##")]
    [InlineData("They are {{members.states.count}}.", "They are {{observers.count}}.", "observers.count")]
    public async Task A_change_that_no_word_on_the_page_shows_is_a_change_too(string before, string after, string shown)
    {
        const string key = "meeting/2013-02-27-senior-officials";
        await site.SaveAsync(key, (MeetingContent content) => content.With(Language.En, text => text with { Body = before }));
        await site.SaveAsync(key, (MeetingContent content) => content.With(Language.En, text => text with { Body = after }));
        Assert.Contains(shown, await ComparedAsync(key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_are_compared_although_a_text_is_too_intricate_to_be_shown()
    {
        const string key = "meeting/2012-11-20-core-group";
        await site.SaveAsync(key, (MeetingContent content) => content.With(Language.En, text => text with { Body = new string('>', 5_000) + " deep" }));
        Assert.Contains("deep", await ComparedAsync(key), StringComparison.Ordinal);
    }

    private async Task<string> ComparedAsync(string key)
    {
        using var editor = await site.SignInAsync(Role.Editor);
        var history = await editor.GetStringAsync(new Uri($"/admin/items/{key}/history", UriKind.Relative));
        var compare = Regex.Match(history, "/admin/items/[^\"]*/compare\\?from=\\d+&amp;to=\\d+").Value.Replace("&amp;", "&", StringComparison.Ordinal);
        return string.Join(' ', Regex.Matches(await editor.GetStringAsync(new Uri(compare, UriKind.Relative)), "<(ins|del)>(.*?)</", RegexOptions.Singleline).Select(match => match.Groups[2].Value));
    }

    [Theory]
    [InlineData($"{Page}/history/compare?from=1&to=999999")]
    [InlineData($"{Page}/history/compare?from=1&to=2")]
    [InlineData("/admin/items/meeting/none/history")]
    public async Task What_is_no_version_of_the_item_is_not_found(string path)
    {
        using var client = await site.SignInAsync(Role.Translator, Language.Es);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
