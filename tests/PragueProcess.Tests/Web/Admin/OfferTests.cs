using System.Net;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What was typed in one tab is offered in the next until it is taken, saved or forgotten, whatever else the person does.</summary>
public sealed class OfferTests(Site site) : IClassFixture<Site>
{
    private const string Page = "/admin/items/meeting/2015-02-12-workshop";
    private const string Title = "texts.fr.title";
    private const string NewPage = "/admin/items/document/new";

    [Theory]
    [InlineData(Page, Title, "workshop")]
    [InlineData(NewPage, "originalTitle", "declaration")]
    public async Task Two_tabs_overwrite_each_other_neither_by_typing_nor_by_saving(string page, string field, string kind)
    {
        using var editor = await site.SignInAsync(Role.Editor);
        var first = await DraftForm.OpenAsync(editor, page);
        var second = await DraftForm.OpenAsync(editor, page);
        await KeepAsync(first.Type(field, "A whole paragraph"), page);
        await KeepAsync(second.Type(field, "A"), page);
        Assert.Equal([second["opening"], first["opening"]], await OffersAsync(editor, page));

        await second.Type("kind", kind).Type("originalLanguage", "en").SaveAsync();
        Assert.Equal([first["opening"]], await OffersAsync(editor, page));
        Assert.Equal("A whole paragraph", (await DraftForm.OpenAsync(editor, $"{page}?recovered={first["opening"]}"))[field]);
    }

    [Fact]
    public async Task A_browser_is_told_on_every_page_which_form_was_saved_last_and_on_that_of_its_item_as_which_version()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        var form = await DraftForm.OpenAsync(editor, Page);
        await form.Type(Title, "Titre enregistré").SaveAsync();
        for (var visit = 0; visit < 2; visit++)
        {
            var saved = await DraftForm.OpenAsync(editor, Page);
            Assert.Equal((form["opening"], saved["basedOn"]), (Taken(saved), Attribute(saved, "data-saved")));
            var next = await DraftForm.OpenAsync(editor, "/admin/items/meeting/2014-05-06-workshop");
            Assert.Equal((form["opening"], ""), (Taken(next), Attribute(next, "data-saved")));
        }

        var other = await DraftForm.OpenAsync(editor, "/admin/items/meeting/2014-05-06-workshop");
        await other.Type(Title, "Autre titre").SaveAsync();
        Assert.Equal(other["opening"], Taken(await DraftForm.OpenAsync(editor, Page)));
    }

    [Fact]
    public async Task A_preview_that_comes_while_a_form_is_saved_takes_nothing_away_of_what_the_next_page_tells()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        var form = await DraftForm.OpenAsync(editor, Page);
        await form.Type(Title, "Titre et aperçu").SaveAsync();
        using var preview = await form.Type("preview", "fr").SendAsync("/admin/markdown");
        Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
        Assert.False(preview.Headers.Contains("Set-Cookie"), "The preview sets a cookie.");
        Assert.Contains("The draft is saved.", await editor.GetStringAsync(new Uri(Page, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dates", "soon", HttpStatusCode.UnprocessableEntity)]
    [InlineData("renew", "place", HttpStatusCode.OK)]
    [InlineData("participants", "3", HttpStatusCode.Conflict)]
    public async Task A_form_that_comes_back_is_kept_and_offered_when_its_page_is_closed(string field, string value, HttpStatusCode status)
    {
        const string key = "meeting/2016-02-11-national-contact-points";
        const string page = $"/admin/items/{key}";
        using var editor = await site.SignInAsync(Role.Editor);
        var form = await DraftForm.OpenAsync(editor, page);
        if (status == HttpStatusCode.Conflict)
        {
            await site.SaveAsync(key, (MeetingContent content) => content.With(Language.En, text => text with { Title = $"{text.Title}." }));
        }

        using var answer = await form.Type(Title, "Tapé puis fermé").Type(field, value).SendAsync();
        Assert.Equal(status, answer.StatusCode);
        var back = await form.BackAsync(answer);
        Assert.Equal((form["opening"], "yes"), (back["opening"], Attribute(back, "data-kept")));
        Assert.Equal([form["opening"]], await OffersAsync(editor, page));
        Assert.Equal("Tapé puis fermé", (await DraftForm.OpenAsync(editor, $"{page}?recovered={form["opening"]}"))[Title]);
    }

    [Fact]
    public async Task A_text_that_is_shown_elsewhere_goes_on_apart_from_the_tab_that_still_holds_it()
    {
        const string page = "/admin/items/meeting/2014-10-28-senior-officials";
        using var editor = await site.SignInAsync(Role.Editor);
        var office = await DraftForm.OpenAsync(editor, page);
        await KeepAsync(office.Type(Title, "Au bureau"), page);
        var home = await DraftForm.OpenAsync(editor, $"{page}?recovered={office["opening"]}");
        Assert.Empty(Offers(home));
        await KeepAsync(home.Type(Title, "À la maison"), page);
        await KeepAsync(office.Type(Title, "Au bureau encore"), page);
        Assert.Equal([office["opening"], home["opening"]], await OffersAsync(editor, page));
        Assert.Equal("À la maison", (await DraftForm.OpenAsync(editor, $"{page}?recovered={home["opening"]}"))[Title]);
    }

    [Fact]
    public async Task Of_very_many_forms_of_one_item_the_latest_are_kept()
    {
        const string page = "/admin/items/meeting/2013-01-workshop";
        using var editor = await site.SignInAsync(Role.Editor);
        var kept = new List<string>();
        for (var number = 0; number < OpenForms.MaxKept + 2; number++)
        {
            var form = await DraftForm.OpenAsync(editor, page);
            await KeepAsync(form.Type(Title, $"Titre {number}"), page);
            kept.Insert(0, form["opening"]);
        }

        Assert.Equal(kept.Take(OpenForms.MaxKept), await OffersAsync(editor, page));
    }

    [Fact]
    public async Task Whoever_has_an_item_open_twice_is_one_person_and_those_who_add_items_are_not_in_each_others_way()
    {
        const string page = "/admin/items/meeting/2016-04-05-core-group";
        using var first = await site.SignInAsync(Role.Editor);
        using var second = await site.SignInAsync(Role.Editor);
        await DraftForm.OpenAsync(first, page);
        await DraftForm.OpenAsync(first, page);
        Assert.Single((await DraftForm.OpenAsync(second, page)).Page.QuerySelectorAll("#others p"));

        await DraftForm.OpenAsync(first, NewPage);
        var form = await DraftForm.OpenAsync(second, NewPage);
        foreach (var action in new[] { "unsaved", "presence" })
        {
            using var answer = await form.SendAsync($"{NewPage}/{action}");
            Assert.DoesNotContain("is editing this", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_typed_into_an_item_goes_with_it_when_it_is_removed_for_good()
    {
        const string key = "meeting/2031-04-01-workshop";
        await site.SaveNewAsync(key, Samples.Meeting("2031-04-01"));
        using var editor = await site.SignInAsync(Role.Editor);
        var form = (await DraftForm.OpenAsync(editor, $"/admin/items/{key}")).Type(Title, "Sans suite");
        await KeepAsync(form, $"/admin/items/{key}");
        Assert.Contains(form["opening"], await editor.GetStringAsync(new Uri("/admin", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Empty((await site.WithAsync((Trash trash) => trash.AddAsync(key, Editing.Editor))).Refusals);
        Assert.Empty((await site.WithAsync((Trash trash) => trash.RemoveAsync(key, Editing.Editor))).Refusals);

        Assert.DoesNotContain(form["opening"], await editor.GetStringAsync(new Uri("/admin", UriKind.Relative)), StringComparison.Ordinal);
        using var late = await form.SendAsync($"/admin/items/{key}/unsaved");
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    private static async Task KeepAsync(DraftForm form, string page)
    {
        using var kept = await form.SendAsync($"{page}/unsaved");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
    }

    private static string? Attribute(DraftForm form, string name) => form.Page.QuerySelector("#draft")!.GetAttribute(name);

    private static string? Taken(DraftForm form) => form.Page.QuerySelector("main")!.GetAttribute("data-taken");

    private static IEnumerable<string?> Offers(DraftForm form) => form.Page.QuerySelectorAll("#unsaved input[name=opening]").Select(input => input.GetAttribute("value"));

    private static async Task<IEnumerable<string?>> OffersAsync(HttpClient client, string page) => Offers(await DraftForm.OpenAsync(client, page));
}
