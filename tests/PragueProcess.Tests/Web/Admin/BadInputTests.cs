using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What nobody types by mistake, and what somebody does.</summary>
public sealed class BadInputTests(Site site) : IClassFixture<Site>
{
    private const string Key = "meeting/2016-09-20-ministerial";
    private const string Page = $"/admin/items/{Key}";

    [Theory]
    [InlineData("dates", "0001", "1900")]
    [InlineData("dates", "31 février 2014", "jour")]
    [InlineData("place", "atlantis", "« atlantis »")]
    [InlineData("hosts", "nobody", "« nobody »")]
    [InlineData("sources", "nothing", "« nothing »")]
    [InlineData("kind", "", "À remplir")]
    [InlineData("status", "excellent", "liste")]
    [InlineData("participants", "١٢", "chiffres")]
    [InlineData("texts.ru.title", "Опыт\u202E", "caractère invisible")]
    [InlineData("officialTitle", "A\u0001title", "caractère invisible")]
    [InlineData("texts.fr.slug", "../admin", "forme")]
    [InlineData("complements.0.field", "passwordHash", "liste")]
    [InlineData("differences.0.source", "none", "« none »")]
    public async Task What_cannot_be_taken_is_refused_beside_its_field_in_the_language_of_the_person_and_the_rest_stays_typed(string field, string typed, string message)
    {
        using var client = await site.SignInAsync(Role.Contributor);
        await SpeakFrenchAsync();
        var before = (await FindAsync())!.RevisionId;
        var form = await DraftForm.OpenAsync(client, Page);
        using var answer = await form.Type("participants", "77").Type("texts.es.title", "Otro título").Type("texts.es.ready", "on").Type(field, typed).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var back = await form.BackAsync(answer);
        Assert.Contains(message, back.Page.QuerySelector($"#errors a[href='#{field}']")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Otro título", back["texts.es.title"]);
        Assert.True(field == "participants" || back["participants"] == "77");
        Assert.Equal("on", back["texts.es.ready"]);
        Assert.Equal(before, (await FindAsync())!.RevisionId);
    }

    [Fact]
    public async Task Ticks_that_were_taken_off_stay_off_when_a_form_comes_back()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var form = await DraftForm.OpenAsync(client, "/admin/items/meeting/2016-09-19-senior-officials");
        Assert.Equal("on", form["texts.fr.ready"]);
        using var answer = await form.Untick("texts.fr.ready").Type("texts.ru.reviewed", "on").Type("dates", "soon").SendAsync();
        var back = await form.BackAsync(answer);
        Assert.Equal((null, "on", "on"), (back["texts.fr.ready"], back["texts.ru.reviewed"], back["texts.es.ready"]));
    }

    [Fact]
    public async Task A_translator_cannot_tick_what_is_not_theirs()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        await (await DraftForm.OpenAsync(editor, Page)).Untick("texts.fr.ready").SaveAsync();
        using var client = await site.SignInAsync(Role.Translator, Language.Ru);
        await (await DraftForm.OpenAsync(client, Page)).Type("texts.ru.title", "Опыт").Type("texts.fr.ready", "on").Type("texts.fr.reviewed", "on").SaveAsync();
        Assert.Equal(Parts.None, (await FindAsync())!.Ready & Parts.Fr);
    }

    [Fact]
    public async Task What_is_no_form_is_told_so()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var token = (await DraftForm.OpenAsync(client, Page))["__RequestVerificationToken"];
        using var request = new HttpRequestMessage(HttpMethod.Post, Page) { Content = JsonContent.Create(new { state = "published" }) };
        request.Headers.Add("RequestVerificationToken", token);
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.DoesNotContain("Exception", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_no_form_has_change_nothing_and_too_many_are_refused()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var before = ContentJson.Write((await FindAsync())!.Content);
        var form = await DraftForm.OpenAsync(client, Page);
        foreach (var name in new[] { "texts", "texts.fr", "texts.xx.title", "texts.fr.title.x", "differences", "differences.-1.value", "differences.99999999999.value", "complements.x.field", "[0].state", "$type", "__proto__", "" })
        {
            form.Type(name, "1");
        }

        await form.SaveAsync();
        Assert.Equal(before, ContentJson.Write((await FindAsync())!.Content));

        for (var number = 0; number < 2000; number++)
        {
            form.Type($"field{number}", "1");
        }

        using var answer = await form.SendAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("Exception", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_markdown_is_shown_harmless_or_refused_and_never_published()
    {
        const string key = "meeting/2014-05-06-workshop";
        using var client = await site.SignInAsync(Role.Editor);
        var form = (await DraftForm.OpenAsync(client, $"/admin/items/{key}"))
            .Type("texts.fr.body", "[a](javascript:alert(1)) ![b](//evil.example/x) <img src=x onerror=alert(1)> [c](data:text/html,x){onclick=alert(1)}").Type("preview", "fr");
        using var shown = await form.SendAsync("/admin/markdown");
        var html = (await form.BackAsync(shown)).Page.QuerySelector("#rendered")!;
        Assert.Empty(html.QuerySelectorAll("script, img, [onclick], [onerror], [style], [href^='javascript:'], [href^='data:']"));

        form.Type("texts.fr.body", string.Concat(Enumerable.Repeat("> ", 5000)) + "deep");
        using var refused = await form.SendAsync("/admin/markdown");
        Assert.Contains("Français", (await form.BackAsync(refused)).Page.QuerySelector("#rendered .alert")?.TextContent, StringComparison.Ordinal);
        await form.SaveAsync();
        using var answer = await client.PostFormAsync($"/admin/items/{key}/publication", $"/admin/items/{key}/publication", new() { ["languages"] = "fr" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await form.BackAsync(answer)).Page.QuerySelector($"#errors a[href='/admin/items/{key}#texts.fr.body']"));
    }

    private Task<Draft?> FindAsync() => site.WithAsync((DraftQueries drafts) => drafts.FindAsync(Key, CancellationToken.None));

    private Task<int> SpeakFrenchAsync() =>
        site.WithAsync((SiteDbContext db) => db.Users.ExecuteUpdateAsync(set => set.SetProperty(account => account.InterfaceLanguage, Language.Fr)));
}
