using System.Net;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>A field that two people changed is told of on every page of the second's form until it is saved, and so is whose text they chose.</summary>
public sealed class ConflictTests(Site site) : IClassFixture<Site>
{
    private const string Title = "texts.fr.title";
    private const string Before = "Titre d’avant";
    private const string Theirs = "Titre du premier";
    private const string Mine = "Titre du second";

    [Theory]
    [InlineData("meeting/2014-05-06-workshop", "renew", "place", HttpStatusCode.OK)]
    [InlineData("meeting/2015-02-12-workshop", "dates", "soon", HttpStatusCode.UnprocessableEntity)]
    public async Task A_form_that_comes_back_once_more_still_shows_all_three_texts_and_whose_was_chosen(string key, string field, string value, HttpStatusCode status)
    {
        using var client = await site.SignInAsync(Role.Editor);
        var merged = await CollideAsync(client, key);
        var typed = merged[field];
        using var answer = await merged.Type("take", Title).Type(field, value).SendAsync();
        Assert.Equal(status, answer.StatusCode);
        var back = await merged.BackAsync(answer);
        SeeConflict(back, isTaken: true);
        await back.Type(field, typed).Untick("renew").SaveAsync();
        Assert.Equal(Theirs, await TitleAsync(key));
    }

    [Fact]
    public async Task A_form_that_is_recovered_still_shows_all_three_texts_and_whose_was_chosen()
    {
        const string key = "meeting/2016-02-11-national-contact-points";
        const string page = $"/admin/items/{key}";
        using var client = await site.SignInAsync(Role.Editor);
        var merged = await CollideAsync(client, key);
        using var kept = await merged.Type("take", Title).SendAsync($"{page}/unsaved");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        var recovered = await DraftForm.OpenAsync(client, $"{page}?recovered={merged["opening"]}");
        SeeConflict(recovered, isTaken: true);
        await recovered.SaveAsync();
        Assert.Equal(Theirs, await TitleAsync(key));
    }

    [Fact]
    public async Task A_text_that_was_chosen_gives_way_to_what_a_third_person_made_of_it()
    {
        const string key = "meeting/2014-10-28-senior-officials";
        using var client = await site.SignInAsync(Role.Editor);
        var merged = await CollideAsync(client, key);
        await ChangeAsync(key, "Titre du troisième");
        using var answer = await merged.Type("take", Title).Type("participants", "19").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var again = await merged.BackAsync(answer);
        Assert.Equal("Titre du troisième", again[Title]);
        Assert.Null(again["take"]);
        await again.SaveAsync();
        Assert.Equal("Titre du troisième", await TitleAsync(key));
    }

    [Fact]
    public async Task A_translator_is_asked_about_what_they_may_write_alone()
    {
        const string key = "meeting/2016-04-05-core-group";
        using var translator = await site.SignInAsync(Role.Translator, Language.Fr);
        var merged = await CollideAsync(translator, key);
        using var answer = await merged.Type("renew", "place").SendAsync();
        SeeConflict(await merged.BackAsync(answer), isTaken: false);
    }

    private static void SeeConflict(DraftForm form, bool isTaken)
    {
        Assert.Equal(Mine, form[Title]);
        var panel = form.Page.QuerySelector("[data-merged]")!.TextContent;
        Assert.All([Before, Theirs, Mine], text => Assert.Contains(text, panel, StringComparison.Ordinal));
        Assert.Equal(Title, form.Page.QuerySelector("input[name=take]")!.GetAttribute("value"));
        Assert.Single(form.Page.QuerySelectorAll("input[name=take]"));
        Assert.Equal(isTaken ? Title : null, form["take"]);
    }

    private async Task<DraftForm> CollideAsync(HttpClient client, string key)
    {
        await ChangeAsync(key, Before);
        var form = await DraftForm.OpenAsync(client, $"/admin/items/{key}");
        await ChangeAsync(key, Theirs);
        using var conflict = await form.Type(Title, Mine).SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        return await form.BackAsync(conflict);
    }

    private Task ChangeAsync(string key, string title) =>
        site.SaveAsync(key, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = title }));

    private async Task<string?> TitleAsync(string key) =>
        (await site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key, CancellationToken.None)))!.Content.Texts[Language.Fr].Title;
}
