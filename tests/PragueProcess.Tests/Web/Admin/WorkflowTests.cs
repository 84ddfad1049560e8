using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

public sealed class WorkflowTests(Site site) : IClassFixture<Site>
{
    private const string Key = "meeting/2015-02-12-workshop";
    private const string Page = $"/admin/items/{Key}";
    private const string Public = "/fr/reunions/2015/atelier-applied-knowledge-lisbonne";

    [Fact]
    public async Task A_draft_is_submitted_returned_and_published_and_visitors_see_it_then()
    {
        await site.SaveAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Atelier de Lisbonne, corrigé" }));
        using var contributor = await site.SignInAsync(Role.Contributor);
        using var editor = await site.SignInAsync(Role.Editor);

        Assert.Contains("Submitted.", await ThenAsync(contributor, $"{Page}/submission", new() { ["comment"] = "Please look." }), StringComparison.Ordinal);
        Assert.Contains("Please look.", await editor.GetStringAsync(new Uri(Page, UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Returned", await ThenAsync(editor, $"{Page}/return", new() { ["comment"] = "A typo is left." }), StringComparison.Ordinal);
        Assert.Contains("A typo is left.", await contributor.GetStringAsync(new Uri(Page, UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("corrigé", (await site.PageAsync(Public)).Body!.TextContent, StringComparison.Ordinal);

        using var answer = await editor.PostFormAsync($"{Page}/publication", $"{Page}/publication", new() { ["languages"] = "fr", ["comment"] = "Titre corrigé" });
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        Assert.Contains("Atelier de Lisbonne, corrigé", (await site.PageAsync(Public)).Body!.TextContent, StringComparison.Ordinal);
        using var again = await editor.PostFormAsync($"{Page}/publication", $"{Page}/publication", new() { ["languages"] = "fr" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_done_with_an_item_is_said_with_the_reason_and_what_cannot_be_added_with_who_can()
    {
        await site.SaveNewAsync("meeting/2019-03-01-new", Samples.Meeting("2019-03-01"));
        using var contributor = await site.SignInAsync(Role.Contributor);
        using var page = await contributor.DocumentAsync("/admin/items/meeting/2019-03-01-new");
        Assert.Contains(
            "Give up the draft This item was never published, so there is nothing to go back to", page.QuerySelector("[aria-labelledby=actions] details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("An editor can add it.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_still_refers_to_an_item_is_called_by_its_title_not_by_its_key()
    {
        const string page = "/admin/items/member/poland/withdrawal";
        using var editor = await site.SignInAsync(Role.Editor);
        using var answer = await editor.PostFormAsync(page, page, new() { ["fr"] = "Retiré." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var errors = (await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync())).QuerySelector("#errors")!.TextContent;
        Assert.Contains("refers to this item", errors, StringComparison.Ordinal);
        Assert.DoesNotMatch("[a-z-]+/[a-z0-9-]+ refers", errors);
    }

    [Fact]
    public async Task What_stands_in_the_way_of_a_publication_leads_to_its_field_on_the_edit_screen()
    {
        const string key = "meeting/2013-02-27-senior-officials";
        await site.SaveAsync(key, (MeetingContent content) => (content with { Place = null, PlaceStatement = PlaceStatement.CityAndState }).With(Language.Es, text => text with { Slug = null }));
        using var editor = await site.SignInAsync(Role.Editor);
        using var page = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri($"/admin/items/{key}/publication", UriKind.Relative)));
        Assert.Contains("page address", page.QuerySelector($"#errors a[href='/admin/items/{key}#texts.es.slug']")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("What the source says of the place", page.QuerySelector($"#errors a[href='/admin/items/{key}#placeStatement']")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_comment_of_a_step_that_was_refused_stands_in_its_field_again_on_that_items_page_alone()
    {
        const string item = "/admin/items/meeting/2014-03-19-pilot-project-4";
        using var contributor = await site.SignInAsync(Role.Contributor);
        await (await DraftForm.OpenAsync(contributor, item)).Type("participants", "8").SaveAsync();
        var seen = new HtmlParser().ParseDocument(await contributor.GetStringAsync(new Uri(item, UriKind.Relative)));
        await (await DraftForm.OpenAsync(contributor, item)).Type("participants", "9").SaveAsync();
        using var refused = await contributor.SendFormAsync(seen, $"{item}/submission", new() { ["comment"] = "Прошу проверить" });
        const string other = "/admin/items/meeting/2014-05-06-workshop";
        await (await DraftForm.OpenAsync(contributor, other)).Type("participants", "8").SaveAsync();
        var elsewhere = new HtmlParser().ParseDocument(await contributor.GetStringAsync(new Uri(other, UriKind.Relative)));
        Assert.Equal("", elsewhere.QuerySelector("#comment-Submit")!.GetAttribute("value") ?? "");
        var back = new HtmlParser().ParseDocument(await contributor.GetStringAsync(new Uri(item, UriKind.Relative)));
        Assert.Equal("Прошу проверить", back.QuerySelector("#comment-Submit")!.GetAttribute("value"));
        var again = new HtmlParser().ParseDocument(await contributor.GetStringAsync(new Uri(item, UriKind.Relative)));
        Assert.Equal("", again.QuerySelector("#comment-Submit")!.GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_long_comment_that_was_refused_comes_back_where_its_field_is_gone_too_but_to_nobody_else_at_the_same_browser(bool isAnother)
    {
        const string item = "/admin/items/meeting/2013-02-27-senior-officials";
        var comment = new string('Ж', Revision.CommentMaxLength);
        var (_, client) = await site.SomebodyAsync();
        await (await DraftForm.OpenAsync(client, item)).Type("participants", isAnother ? "8" : "9").SaveAsync();
        var seen = await client.DocumentAsync(item);
        using var first = await client.SendFormAsync(seen, $"{item}/submission", []);
        using var refused = await client.SendFormAsync(seen, $"{item}/submission", new() { ["comment"] = comment });
        if (isAnother)
        {
            const string email = "another.at.this.browser@prague.example";
            using var signedOut = await client.PostFormAsync("/admin", "/admin/sign-out", []);
            await site.MakeAccountAsync(email, SignedIn.Password);
            using var signedIn = await client.SignInAsync(email, SignedIn.Password);
        }

        var page = (await client.DocumentAsync(item)).QuerySelector("[aria-labelledby=actions]")!;
        Assert.Equal(!isAnother, page.TextContent.Contains(comment, StringComparison.Ordinal));
        Assert.Equal("", page.QuerySelector("#comment-Return")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task What_another_item_has_already_is_said_with_its_name_and_is_no_failure_of_the_site()
    {
        const string key = "member/newly";
        var poland = await site.WithAsync((SiteDbContext db) => db.Members.SingleAsync(member => member.Code == "PL"));
        await site.SaveNewAsync(key, Samples.Member(1) with { MapColumn = poland.MapColumn, MapRow = poland.MapRow });
        using var editor = await site.SignInAsync(Role.Editor);
        using var page = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri($"/admin/items/{key}/publication", UriKind.Relative)));
        Assert.StartsWith("Poland already stands", page.QuerySelector($"#errors a[href='/admin/items/{key}#mapColumn']")?.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "3 April 2031", PlaceStatement.Nothing)]
    [InlineData("warsaw", "4 April 2031", PlaceStatement.CityAndState)]
    public async Task A_new_meeting_is_published_without_a_word_on_what_its_source_says_of_the_place(string place, string date, PlaceStatement statement)
    {
        using var editor = await site.SignInAsync(Role.Editor);
        var form = await DraftForm.OpenAsync(editor, "/admin/items/meeting/new");
        using var saved = await form.Type("dates", date).Type("kind", "workshop").Type("place", place).Type("sources", "iom-profile").Type("texts.en.title", $"Workshop of {date}").SendAsync();
        var page = saved.Headers.Location!.ToString();
        using var answer = await editor.PostFormAsync($"{page}/publication", $"{page}/publication", new() { ["facts"] = "true", ["languages"] = "en" });
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        var meeting = await site.WithAsync((SiteDbContext db) => db.Meetings.SingleAsync(row => page.EndsWith(row.Item.Key)));
        Assert.Equal(statement, meeting.PlaceStatement);
    }

    [Fact]
    public async Task A_publication_can_be_scheduled_and_called_off()
    {
        const string key = "meeting/2012-11-20-core-group";
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 33 });
        using var editor = await site.SignInAsync(Role.Editor);
        var page = $"/admin/items/{key}/publication";

        using var wrong = await editor.PostFormAsync(page, page, new() { ["facts"] = "true", ["at.day"] = "2031-03-30", ["at.time"] = "02:30" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("href=\"#at.day\"", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var answer = await editor.PostFormAsync(page, page, new() { ["facts"] = "true", ["at.day"] = "2031-03-31", ["at.time"] = "09:05" });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var scheduled = await editor.GetStringAsync(new Uri("/admin/scheduled", UriKind.Relative));
        Assert.True(scheduled.Contains("March 2031, 09:05", StringComparison.Ordinal), scheduled);

        var path = System.Text.RegularExpressions.Regex.Match(scheduled, "/admin/scheduled/\\d+/cancellation").Value;
        using var cancelled = await editor.PostFormAsync("/admin/scheduled", path, []);
        Assert.Contains("called off", await editor.GetStringAsync(new Uri("/admin/scheduled", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_is_withdrawn_with_a_note_trashed_restored_and_removed_by_typing_its_name()
    {
        const string key = "meeting/2013-01-workshop";
        const string item = $"/admin/items/{key}";
        using var administrator = await site.SignInAsync(Role.Administrator);
        using var silent = await administrator.PostFormAsync($"{item}/withdrawal", $"{item}/withdrawal", new() { ["fr"] = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var withdrawn = await administrator.PostFormAsync($"{item}/withdrawal", $"{item}/withdrawal", new() { ["fr"] = "Cette réunion n’a pas eu lieu." });
        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);

        Assert.Contains("Moved to the trash", await ThenAsync(administrator, $"{item}/trash", [], item), StringComparison.Ordinal);
        Assert.Contains("Taken out", await ThenAsync(administrator, $"{item}/restoration", [], item), StringComparison.Ordinal);
        await ThenAsync(administrator, $"{item}/trash", [], item);
        using var wrong = await administrator.PostFormAsync("/admin/trash", $"{item}/removal", new() { ["typed"] = key + "x" });
        Assert.Contains("exactly", await administrator.GetStringAsync(new Uri("/admin/trash", UriKind.Relative)), StringComparison.Ordinal);
        using var removed = await administrator.PostFormAsync("/admin/trash", $"{item}/removal", new() { ["typed"] = key });
        Assert.Contains("Removed for good", await administrator.GetStringAsync(new Uri("/admin/trash", UriKind.Relative)), StringComparison.Ordinal);
        using var gone = await site.GetAsync($"/id/{key}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Fact]
    public async Task Whatever_the_area_sets_is_a_secure_cookie_of_this_host_alone()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        using var answer = await editor.PostFormAsync("/admin/trash", $"{Page}/trash", []);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Matches("^__Host-.*; path=/; secure; samesite=(lax|strict); httponly$", cookie));
    }

    [Fact]
    public async Task What_somebody_changed_since_it_was_read_is_neither_returned_nor_submitted_nor_trashed()
    {
        const string key = "meeting/2014-10-28-senior-officials";
        const string item = $"/admin/items/{key}";
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 61 });
        using var editor = await site.SignInAsync(Role.Editor);
        using var page = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri(item, UriKind.Relative)));
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 62 });
        using var late = await editor.SendFormAsync(page, $"{item}/submission", []);
        Assert.Contains("Somebody saved another version", await editor.GetStringAsync(late.Headers.Location), StringComparison.Ordinal);
        Assert.Contains("Submitted.", await ThenAsync(editor, $"{item}/submission", [], item), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_without_a_note_or_with_a_time_that_has_passed_leads_to_its_fields()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        using var answer = await editor.PostFormAsync($"{Page}/withdrawal", $"{Page}/withdrawal", new() { ["movedTo"] = "meeting/none", ["at.day"] = "2020-01-01", ["at.time"] = "10:00" });
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["#note-fr", "#movedTo", "#at.day"], page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal).Reverse());
        Assert.All(page.QuerySelectorAll("[aria-invalid=true]"), field => Assert.NotNull(page.GetElementById(field.GetAttribute("aria-describedby")!.Split(' ')[^1])));
        Assert.Equal("true", page.GetElementById("note-fr")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task What_waits_to_be_published_can_be_withdrawn_at_a_time_too()
    {
        const string key = "meeting/2015-07-06-senior-officials";
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 71 });
        using var editor = await site.SignInAsync(Role.Editor);
        var page = $"/admin/items/{key}/publication";
        using var scheduled = await editor.PostFormAsync(page, page, new() { ["facts"] = "true", ["at.day"] = "2031-03-31", ["at.time"] = "09:05" });
        Assert.Contains($"/admin/items/{key}/withdrawal", await editor.GetStringAsync(scheduled.Headers.Location), StringComparison.Ordinal);
    }

    private static async Task<string> ThenAsync(HttpClient client, string action, Dictionary<string, string> fields, string page = Page)
    {
        using var answer = await client.PostFormAsync(page, action, fields);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await client.GetStringAsync(answer.Headers.Location);
    }
}
