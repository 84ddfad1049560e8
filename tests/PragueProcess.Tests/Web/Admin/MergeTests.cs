using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What becomes of a form when somebody else saves the item while it is filled.</summary>
public sealed class MergeTests(Site site) : IClassFixture<Site>
{
    private const string FrenchReady = "texts.fr.ready";
    private const string SpanishChecked = "texts.es.checked";

    [Fact]
    public async Task Each_persons_marks_of_what_is_ready_outlast_the_saving_of_the_other()
    {
        const string key = "meeting/2016-09-20-ministerial";
        using var client = await site.SignInAsync(Role.Contributor);
        var mine = (await OpenAsync(client, key)).Type("participants", "77").Untick("texts.en.ready");
        await (await OpenAsync(client, key)).Untick(FrenchReady).SaveAsync();

        var merged = await CollideAsync(mine);
        Assert.NotNull(merged.Page.QuerySelector($"[data-merged] a[href='#{FrenchReady}']"));
        await merged.SaveAsync();
        var saved = await FindAsync(key);
        Assert.Equal((Parts.Es | Parts.Ru, 77), (saved.Ready, ((MeetingContent)saved.Content).Participants));
    }

    [Fact]
    public async Task A_date_that_nobody_touched_is_no_change_when_the_form_was_opened_in_another_language()
    {
        const string key = "meeting/2014-03-19-pilot-project-4";
        var (email, client) = await site.SomebodyAsync();
        await SpeakAsync(email, Language.Fr);
        var mine = (await OpenAsync(client, key)).Type("participants", "77");
        await SpeakAsync(email, Language.En);
        await (await OpenAsync(client, key)).Type("dates", "20 March 2014").SaveAsync();

        await (await CollideAsync(mine)).SaveAsync();
        var saved = (MeetingContent)(await FindAsync(key)).Content;
        Assert.Equal(("2014-03-20", 77), (saved.Dates?.ToString(), saved.Participants));
    }

    [Fact]
    public async Task One_date_that_two_people_typed_in_two_languages_is_no_conflict()
    {
        const string key = "meeting/2014-09-17-expert-mission";
        await site.SaveNewAsync(key, Samples.Meeting("2014-09-17"));
        using var client = await site.SignInAsync(Role.Contributor);
        var mine = (await OpenAsync(client, key)).Type("dates", "20 mars 2014").Type("participants", "77");
        await (await OpenAsync(client, key)).Type("dates", "20 March 2014").SaveAsync();
        var merged = await CollideAsync(mine);
        Assert.NotNull(merged.Page.QuerySelector("[data-merged] a[href='#dates']"));
        Assert.Null(merged.Page.QuerySelector("[data-merged] input[name=take][value=dates]"));
    }

    [Fact]
    public async Task A_translation_that_was_compared_with_an_original_that_changed_meanwhile_is_outdated_until_it_is_compared_again()
    {
        const string key = "meeting/2015-12-07-senior-officials";
        using var translator = await site.SignInAsync(Role.Translator, Language.Es);
        var seen = (await FindAsync(key)).Content.Texts[Language.Fr].Hash();
        var mine = (await OpenAsync(translator, key)).Type("texts.es.body", "Un texto comparado.").Type(SpanishChecked, "on");
        await ChangeFrenchAsync(key);

        var merged = await CollideAsync(mine);
        Assert.Null(merged[SpanishChecked]);
        await merged.SaveAsync();
        Assert.Equal(seen, (await FindAsync(key)).Content.Texts[Language.Es].SourceHash);
        await (await OpenAsync(translator, key)).Type(SpanishChecked, "on").SaveAsync();
        Assert.False((await FindAsync(key)).Content.IsOutdated(Language.Es));
    }

    [Fact]
    public async Task A_new_translation_is_that_of_the_original_that_its_author_saw()
    {
        const string key = "meeting/2014-05-06-workshop";
        await site.SaveAsync(key, (MeetingContent content) => content with { Texts = content.Texts.Where(pair => pair.Key != Language.Es).ToDictionary() });
        using var translator = await site.SignInAsync(Role.Translator, Language.Es);
        var seen = (await FindAsync(key)).Content.Texts[Language.Fr].Hash();
        var mine = (await OpenAsync(translator, key)).Type("texts.es.title", "Taller").Type("texts.es.body", "Un texto nuevo.");
        await ChangeFrenchAsync(key);

        var merged = await CollideAsync(mine);
        await ChangeFrenchAsync(key);
        await (await CollideAsync(merged)).SaveAsync();
        var spanish = (await FindAsync(key)).Content.Texts[Language.Es];
        Assert.Equal(("Un texto nuevo.", seen), (spanish.Body, spanish.SourceHash));
        Assert.NotNull((await OpenAsync(translator, key)).Page.GetElementById("texts.es.title")!.Closest("fieldset")!.QuerySelector(".alert-warning del, .alert-warning ins"));
    }

    [Fact]
    public async Task A_translator_and_a_contributor_save_one_item_and_the_translator_sees_what_is_closed_to_them()
    {
        const string key = "meeting/2013-02-27-senior-officials";
        using var translator = await site.SignInAsync(Role.Translator, Language.Es);
        using var contributor = await site.SignInAsync(Role.Contributor);
        var mine = (await OpenAsync(translator, key)).Type("texts.es.title", new string('a', TextContent.TitleMaxLength + 1));
        foreach (var form in new[] { mine, mine.Type("renew", "place") })
        {
            using var answer = await form.SendAsync();
            var back = (await form.BackAsync(answer)).Page;
            Assert.NotEqual("", back.QuerySelector("[name=dates]")!.GetAttribute("value"));
            Assert.NotEqual("", back.QuerySelector("[name='texts.fr.title']")!.GetAttribute("value"));
            Assert.True(back.QuerySelector($"[name='{FrenchReady}']")!.HasAttribute("checked"));
        }

        await (await OpenAsync(contributor, key)).Type("participants", "41").Type("texts.ru.title", "Заседание").SaveAsync();
        await (await CollideAsync(mine.Untick("renew").Type("texts.es.title", "Reunión"))).SaveAsync();
        var saved = (MeetingContent)(await FindAsync(key)).Content;
        Assert.Equal((41, "Заседание", "Reunión"), (saved.Participants, saved.Texts[Language.Ru].Title, saved.Texts[Language.Es].Title));
    }

    [Fact]
    public async Task Rows_that_the_other_removed_are_gone_and_are_shown()
    {
        const string key = "meeting/2016-04-05-core-group";
        await site.SaveAsync(key, (MeetingContent content) => content with { Differences = [new Difference { Field = "participants", Value = "9", Source = "iom-profile" }] });
        using var client = await site.SignInAsync(Role.Contributor);
        var mine = (await OpenAsync(client, key)).Type("participants", "12");
        await site.SaveAsync(key, (MeetingContent content) => content with { Differences = [] });

        var merged = await CollideAsync(mine);
        Assert.NotNull(merged.Page.QuerySelector("[data-merged] a[href='#differences']"));
        await merged.SaveAsync();
        var saved = (MeetingContent)(await FindAsync(key)).Content;
        Assert.Equal((0, 12), (saved.Differences.Count, saved.Participants));
    }

    private static Task<DraftForm> OpenAsync(HttpClient client, string key) => DraftForm.OpenAsync(client, $"/admin/items/{key}");

    private static async Task<DraftForm> CollideAsync(DraftForm form)
    {
        using var answer = await form.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        return await form.BackAsync(answer);
    }

    private Task<int> SpeakAsync(string email, Language language) => site.WithAsync((SiteDbContext db) =>
        db.Users.Where(account => account.Email == email).ExecuteUpdateAsync(set => set.SetProperty(account => account.InterfaceLanguage, language)));

    private Task ChangeFrenchAsync(string key) =>
        site.SaveAsync(key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = $"{text.Body}\n\nUne phrase de plus." }));

    private async Task<Draft> FindAsync(string key) => (await site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key, CancellationToken.None)))!;
}
