using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Storage;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Tests.Web.Admin;

public sealed class DraftsControllerTests : IDisposable
{
    private const string Meeting = "meeting/2016-09-20-ministerial";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_kind_has_a_form_that_saves_one_changed_fact_and_one_changed_text_as_a_draft_and_nothing_else()
    {
        using var client = await _site.SignInAsync(Role.Contributor);
        var live = await _site.WithAsync((SiteDbContext db) => db.Texts.AsNoTracking().OrderBy(text => text.ItemId).ThenBy(text => text.Language).Select(text => text.Title + text.Html).ToListAsync());
        foreach (var kind in TestDatabase.SeededKinds)
        {
            var key = await _site.WithAsync((SiteDbContext db) => db.Items.Where(item => item.Kind == kind).Select(item => item.Key).FirstAsync());
            var before = (await FindAsync(key))!.Content;
            var form = await DraftForm.OpenAsync(client, $"/admin/items/{key}");
            var fact = FormFields.Facts(kind).First(field => !before.Complements.ContainsKey(field.Name)).Name;
            var row = $"complements.{before.Complements.Count}";
            await form.Type($"{row}.field", fact).Type($"{row}.source", "iom-profile").Type("texts.es.body", "Una prueba.").SaveAsync();

            var expected = before with
            {
                Complements = before.Complements.Append(new(fact, "iom-profile")).ToDictionary(),
                Texts = before.Texts.ToDictionary(pair => pair.Key, pair => pair.Key == Language.Es ? pair.Value with { Body = "Una prueba." } : pair.Value),
            };
            if (before.Texts.ContainsKey(Language.Es))
            {
                Assert.Equal(ContentJson.Write(expected), ContentJson.Write((await FindAsync(key))!.Content));
            }
        }

        Assert.Equal(live, await _site.WithAsync((SiteDbContext db) => db.Texts.AsNoTracking().OrderBy(text => text.ItemId).ThenBy(text => text.Language).Select(text => text.Title + text.Html).ToListAsync()));
    }

    [Theory]
    [InlineData("process")]
    [InlineData("objective")]
    [InlineData("priority")]
    [InlineData("member")]
    [InlineData("observer")]
    [InlineData("presidency-term")]
    [InlineData("initiative")]
    [InlineData("secretariat")]
    [InlineData("meeting")]
    [InlineData("document")]
    [InlineData("contact")]
    [InlineData("page")]
    public async Task Every_kind_has_an_empty_form(string kind)
    {
        using var client = await _site.SignInAsync(Role.Contributor);
        var form = await DraftForm.OpenAsync(client, $"/admin/items/{kind}/new");
        Assert.NotNull(form.Page.QuerySelector("[name='texts.ru.body']"));
    }

    [Fact]
    public async Task A_new_meeting_is_typed_in_words_and_gets_a_key_and_a_slug()
    {
        using var client = await _site.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, "/admin/items/meeting/new")).Type("dates", "le 1er mars 2018").Type("kind", "workshop").Type("original", "fr");
        using var answer = await form.Type("texts.fr.title", "Atelier d’été").Type("sources", "iom-profile").SendAsync();

        Assert.Equal("/admin/items/meeting/2018-03-01-workshop", answer.Headers.Location?.ToString());
        var saved = (MeetingContent)(await FindAsync("meeting/2018-03-01-workshop"))!.Content;
        Assert.Equal(("2018-03-01", "atelier-d-ete"), (saved.Dates.ToString(), saved.Texts[Language.Fr].Slug));
        using var again = await form.Type("texts.fr.title", "Atelier d’automne").SendAsync();
        Assert.Equal("/admin/items/meeting/2018-03-01-workshop-2", again.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("dates", "03/04/2014")]
    [InlineData("texts.fr.title", "A\u202Etitle")]
    [InlineData("texts.fr.body", "A\u0001text")]
    [InlineData("place", "atlantis")]
    public async Task What_is_wrong_is_said_beside_the_field_and_nothing_is_saved(string field, string typed)
    {
        using var client = await _site.SignInAsync(Role.Contributor);
        var latest = (await FindAsync(Meeting))!.RevisionId;
        var form = await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}");
        using var answer = await form.Type("participants", "77").Type(field, typed).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var back = await form.BackAsync(answer);
        Assert.NotEmpty(back.Page.QuerySelectorAll($"#errors a[href='#{field}']"));
        Assert.EndsWith($"{field}-error", back.Page.GetElementById(field)?.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal("77", back["participants"]);
        Assert.Equal(latest, (await FindAsync(Meeting))!.RevisionId);
    }

    [Fact]
    public async Task A_title_of_a_megabyte_is_refused_and_four_long_bodies_are_taken()
    {
        using var client = await _site.SignInAsync(Role.Contributor);
        var form = await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}");
        using var answer = await form.Type("texts.fr.title", new string('a', 1_000_000)).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);

        form.Type("texts.fr.title", "Titre");
        foreach (var language in Languages.All)
        {
            form.Type($"texts.{language.Code()}.body", new string('ж', TextContent.BodyMaxLength));
        }

        await form.SaveAsync();
    }

    [Fact]
    public async Task What_nobody_may_send_changes_nothing()
    {
        using var client = await _site.SignInAsync(Role.Contributor);
        var before = (await FindAsync(Meeting))!;
        var form = await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}");
        foreach (var field in new[] { "state", "owner", "role", "author", "texts.ru.sourceHash", "texts.ru.reviewState", "untranslated", "key" })
        {
            form.Type(field, "published");
        }

        await form.SaveAsync();
        Assert.Equal(ContentJson.Write(before.Content), ContentJson.Write((await FindAsync(Meeting))!.Content));
        Assert.Equal(before.State, (await FindAsync(Meeting))!.State);
    }

    [Fact]
    public async Task Two_people_who_type_at_the_same_time_lose_nothing()
    {
        using var client = await _site.SignInAsync(Role.Contributor);
        var mine = (await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}")).Type("participants", "40").Type("texts.fr.title", "Mon titre");
        await (await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}")).Type("participatingStates", "30").Type("texts.fr.title", "Son titre").SaveAsync();

        using var answer = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var merged = await mine.BackAsync(answer);
        Assert.Equal(("40", "30", "Mon titre"), (merged["participants"], merged["participatingStates"], merged["texts.fr.title"]));
        Assert.Contains("Son", merged.Page.QuerySelector(".alert-warning del")?.TextContent, StringComparison.Ordinal);

        await merged.SaveAsync();
        var saved = (MeetingContent)(await FindAsync(Meeting))!.Content;
        Assert.Equal((40, 30, "Mon titre"), (saved.Participants, saved.ParticipatingStates, saved.Texts[Language.Fr].Title));
    }

    [Fact]
    public async Task A_translator_writes_the_texts_of_own_languages_only()
    {
        using var client = await _site.SignInAsync(Role.Translator, Language.Ru);
        await (await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}")).Type("texts.ru.title", "Опыт").SaveAsync();
        Assert.Equal("Опыт", (await FindAsync(Meeting))!.Content.Texts[Language.Ru].Title);

        using var facts = await (await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}")).Type("participants", "12").SendAsync();
        using var text = await (await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}")).Type("texts.fr.title", "Autre").SendAsync();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (facts.StatusCode, text.StatusCode));
    }

    [Fact]
    public async Task A_translation_shows_what_changed_in_its_original()
    {
        using var client = await _site.SignInAsync(Role.Contributor);
        await (await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}")).Type("texts.fr.title", "Quatrième Conférence ministérielle du Processus de Prague").SaveAsync();

        var form = await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}");
        Assert.Equal("Troisième", form.Page.QuerySelector("fieldset .alert-warning del")?.TextContent);
        await form.Type("texts.ru.checked", "on").SaveAsync();
        var texts = (await FindAsync(Meeting))!.Content.Texts;
        Assert.Equal(texts[Language.Fr].Hash(), texts[Language.Ru].SourceHash);
        Assert.NotEqual(texts[Language.Fr].Hash(), texts[Language.Es].SourceHash);
    }

    [Fact]
    public async Task A_text_is_shown_as_the_public_will_see_it_and_a_date_as_it_is_understood()
    {
        using var client = await _site.SignInAsync(Role.Translator);
        var form = await DraftForm.OpenAsync(client, $"/admin/items/{Meeting}");
        using var shown = await form.Type("texts.fr.body", "**{{members.states.count}}** <script>").Type("preview", "fr").SendAsync("/admin/markdown");
        Assert.Contains("<strong>50</strong> &lt;script&gt;", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var date = await form.Type("typed", "nov. 2011").Type("isRange", "true").SendAsync("/admin/dates");
        Assert.Equal("November 2011", await date.Content.ReadAsStringAsync());
    }

    private Task<Draft?> FindAsync(string key) => _site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key, CancellationToken.None));
}
