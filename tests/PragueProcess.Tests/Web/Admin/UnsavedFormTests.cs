using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

public sealed class UnsavedFormTests(Site site) : IClassFixture<Site>
{
    private const string Key = "meeting/2015-02-12-workshop";
    private const string Page = $"/admin/items/{Key}";

    [Fact]
    public async Task What_was_typed_and_not_saved_is_offered_shown_on_demand_and_forgotten_once_it_is_saved()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        var form = await DraftForm.OpenAsync(editor, Page);
        using var kept = await form.Type("texts.fr.title", "Titre à moitié tapé").SendAsync($"{Page}/unsaved");
        Assert.Contains("kept for you", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var again = await DraftForm.OpenAsync(editor, Page);
        Assert.NotEqual("Titre à moitié tapé", again["texts.fr.title"]);
        Assert.Equal($"{Page}?recovered={form["opening"]}", again.Page.QuerySelector("#unsaved a")?.GetAttribute("href"));
        Assert.Contains("Typed and not saved", await editor.GetStringAsync(new Uri("/admin", UriKind.Relative)), StringComparison.Ordinal);

        var recovered = await DraftForm.OpenAsync(editor, $"{Page}?recovered={form["opening"]}");
        Assert.Equal("Titre à moitié tapé", recovered["texts.fr.title"]);
        await recovered.SaveAsync();
        using var saved = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri(Page, UriKind.Relative)));
        Assert.Equal(recovered["opening"], saved.QuerySelector("main")?.GetAttribute("data-taken"));
        Assert.Null(saved.QuerySelector("#unsaved a"));
    }

    [Fact]
    public async Task What_was_typed_is_seen_by_nobody_else_and_can_be_forgotten()
    {
        using var author = await site.SignInAsync(Role.Contributor);
        using var other = await site.SignInAsync(Role.Administrator);
        const string page = "/admin/items/meeting/2013-01-workshop";
        var form = await DraftForm.OpenAsync(author, page);
        using var kept = await form.Type("texts.en.title", "Nobody may see this").SendAsync($"{page}/unsaved");
        var address = new Uri($"{page}?recovered={form["opening"]}", UriKind.Relative);
        Assert.DoesNotContain("Nobody may see this", await other.GetStringAsync(address), StringComparison.Ordinal);
        using var forgotten = await author.PostFormAsync(page, $"{page}/unsaved/removal", []);
        Assert.Equal(HttpStatusCode.SeeOther, forgotten.StatusCode);
        Assert.DoesNotContain("Nobody may see this", await author.GetStringAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_item_that_was_never_saved_is_recovered_too()
    {
        using var contributor = await site.SignInAsync(Role.Contributor);
        var form = await DraftForm.OpenAsync(contributor, "/admin/items/document/new");
        using var kept = await form.Type("originalTitle", "A report in the making").SendAsync("/admin/items/document/new/unsaved");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal("A report in the making", (await DraftForm.OpenAsync(contributor, $"/admin/items/document/new?recovered={form["opening"]}"))["originalTitle"]);
        using var nothing = await form.SendAsync("/admin/items/nothing/new/unsaved");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task Others_are_told_who_is_editing_and_the_person_is_not()
    {
        const string page = "/admin/items/meeting/2014-05-06-workshop";
        using var first = await site.SignInAsync(Role.Editor);
        using var second = await site.SignInAsync(Role.Editor);
        await first.GetStringAsync(new Uri(page, UriKind.Relative));
        Assert.Contains("is editing this since", await second.GetStringAsync(new Uri(page, UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("is editing this since", await first.GetStringAsync(new Uri(page, UriKind.Relative)), StringComparison.Ordinal);
        using var alone = await site.SignInAsync(Role.Editor);
        Assert.DoesNotContain("is editing this since", await alone.GetStringAsync(new Uri("/admin/items/meeting/2014-10-28-senior-officials", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_field_that_two_people_changed_the_second_sees_all_three_texts_and_can_take_the_other()
    {
        const string key = "meeting/2016-04-05-core-group";
        const string page = $"/admin/items/{key}";
        using var second = await site.SignInAsync(Role.Editor);
        var form = await DraftForm.OpenAsync(second, page);
        await site.SaveAsync(key, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Titre du premier" }));
        using var conflict = await form.Type("texts.fr.title", "Titre du second").Type("participants", "77").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);

        var merged = await form.BackAsync(conflict);
        Assert.Equal("Titre du second", merged["texts.fr.title"]);
        var panel = merged.Page.QuerySelector("[data-merged]")!.TextContent;
        Assert.Contains("Titre du premier", panel, StringComparison.Ordinal);
        Assert.NotNull(merged.Page.QuerySelector("input[name=take][value='texts.fr.title'][form=draft]"));
        await merged.Type("take", "texts.fr.title").SaveAsync();

        var saved = await DraftForm.OpenAsync(second, page);
        Assert.Equal(["Titre du premier", "77"], [saved["texts.fr.title"], saved["participants"]]);
    }

    [Fact]
    public async Task A_form_that_the_database_has_no_room_for_comes_back_to_be_sent_again()
    {
        const string page = "/admin/items/meeting/2016-02-11-national-contact-points";
        using var editor = await site.SignInAsync(Role.Editor);
        var form = (await DraftForm.OpenAsync(editor, page)).Type("texts.fr.title", "Un titre à ne pas perdre");
        await FillAsync("CREATE TRIGGER \"Full\" BEFORE INSERT ON \"Revisions\" BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
        editor.DefaultRequestHeaders.Add("Origin", "https://localhost");
        using var failed = await form.SendAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
        using var error = new HtmlParser().ParseDocument(await failed.Content.ReadAsStringAsync());
        Assert.Contains("Nothing was saved", error.Body!.TextContent, StringComparison.Ordinal);

        await FillAsync("DROP TRIGGER \"Full\"");
        using var again = await editor.SendFormAsync(error, page, []);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal("Un titre à ne pas perdre", (await DraftForm.OpenAsync(editor, page))["texts.fr.title"]);
    }

    private Task<int> FillAsync(string sql) => site.WithAsync((SiteDbContext db) => db.Database.ExecuteSqlRawAsync(sql));
}
