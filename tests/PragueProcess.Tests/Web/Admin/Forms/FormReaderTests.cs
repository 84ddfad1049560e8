using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Tests.Web.Admin.Forms;

public class FormReaderTests
{
    private static readonly TextContent French = TestContent.Original("Essai", "essai", "Un texte.");
    private static readonly TextContent Russian = TestContent.Translation(French, "Проба", "proba", "Текст.") with { ReviewState = ReviewState.Reviewed };
    private static readonly PageContent Page = TestContent.Page("essai", "Un texte.", Russian) with { Untranslated = [Language.En, Language.Es] };

    [Theory]
    [InlineData("dates", "03/04/2014", "Admin.Date.Ambiguous")]
    [InlineData("dates", "soon", "Admin.Date.NotADate")]
    [InlineData("dates", "", "Admin.Form.Required")]
    [InlineData("kind", "", "Admin.Form.Required")]
    [InlineData("kind", "nobody-knows-it", "Admin.Form.UnknownReference")]
    [InlineData("status", "excellent", "Admin.Form.NotAChoice")]
    [InlineData("participants", "many", "Admin.Form.NotANumber")]
    [InlineData("participants", "-1", "Admin.Form.NotANumber")]
    [InlineData("participants", "0", "Admin.Form.OutOfRange")]
    [InlineData("officialTitle", "A\u202Etitle", "Admin.Form.HiddenCharacter")]
    [InlineData("officialTitle", "A\0title", "Admin.Form.HiddenCharacter")]
    [InlineData("texts.fr.title", "A\u2066title", "Admin.Form.HiddenCharacter")]
    [InlineData("texts.fr.body", "A\u0007text", "Admin.Form.HiddenCharacter")]
    [InlineData("texts.fr.slug", "Not A Slug", "Admin.Form.RegularExpression")]
    [InlineData("differences.0.field", "dates", "Admin.Form.Required", "differences.0.value")]
    [InlineData("complements.0.source", "known", "Admin.Form.Required", "complements.0.field")]
    [InlineData("sources", "unknown", "Admin.Form.UnknownReference")]
    public void What_is_wrong_is_said_beside_its_field(string field, string typed, string message, string? beside = null)
    {
        var errors = Read(Meeting, Change(Form(Meeting), field, typed)).Errors;

        Assert.Contains(errors, error => error.Field == (beside ?? field) && error.Message == message);
        Assert.All(errors, error => Assert.StartsWith(field.Split('.')[0], error.Field, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_chosen_twice_is_said_beside_its_field()
    {
        var hosts = Form(Meeting) with { Values = new Dictionary<string, IReadOnlyList<string>>(Form(Meeting).Values) { ["hosts"] = ["known", "warsaw", "known"] } };
        Assert.Equal([("hosts", "Admin.Form.Distinct")], Said(Read(Meeting, hosts)));

        var document = Samples.Document(null) with { Kind = "known", Sources = ["known"] };
        var versions = Change(Change(Form(document), "versions.0.language", "en"), "versions.1.language", "fr");
        Assert.Empty(Read(document, versions).Errors);
        Assert.Equal([("versions.2.language", "Admin.Form.Distinct")], Said(Read(document, Change(versions, "versions.2.language", "en"))));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_beside_its_field() => Assert.Equal(
        [("texts.fr.title", "Admin.Form.TooLong"), ("texts.fr.body", "Admin.Form.TooLong")],
        Read(Page, Change(Change(Form(Page), "texts.fr.title", new string('a', 1_000_000)), "texts.fr.body", new string('a', TextContent.BodyMaxLength + 1)))
            .Errors.Select(error => (error.Field!, error.Message)));

    [Fact]
    public void Dates_are_typed_as_people_write_them_and_so_are_those_of_another_source()
    {
        var form = Change(Change(Form(Meeting), "dates", "19-20 марта 2014 г."), "differences.0.field", "dates");
        var content = (MeetingContent)Read(Meeting, Change(Change(form, "differences.0.value", "nov. 2011"), "differences.0.source", "known")).Content!;

        Assert.Equal("2014-03-19/2014-03-20", content.Dates.ToString());
        Assert.Equal("2011-11", Assert.Single(content.Differences).Value);
    }

    [Fact]
    public void What_nobody_may_type_is_ignored()
    {
        var form = Form(Page);
        foreach (var field in new[] { "state", "owner", "role", "untranslated", "texts.ru.sourceHash", "texts.ru.reviewState", "texts.ru.sourceLanguage", "textRules" })
        {
            form = Change(form, field, "es");
        }

        Assert.Equal(Russian, Read(Page, form).Content!.Texts[Language.Ru]);
        Assert.Equal([Language.En, Language.Es], Read(Page, form).Content!.Untranslated);
    }

    [Fact]
    public void A_changed_original_outdates_its_translation_until_somebody_has_checked_it()
    {
        var form = Change(Form(Page), "texts.fr.body", "Un autre texte.");

        Assert.Equal(Russian, Read(Page, form).Content!.Texts[Language.Ru]);
        var content = Read(Page, Change(form, "texts.ru.checked", "on")).Content!;
        Assert.Equal(content.Texts[Language.Fr].Hash(), content.Texts[Language.Ru].SourceHash);
        Assert.Null(content.Texts[Language.Fr].SourceHash);
    }

    [Fact]
    public void A_new_translation_is_made_from_the_original_as_it_is_now_and_awaits_review()
    {
        var text = Read(Page, Change(Form(Page), "texts.es.title", " Una\tprueba ")).Content!.Texts[Language.Es];

        Assert.Equal(("Una prueba", Language.Fr, French.Hash(), ReviewState.AwaitingReview, "una-prueba"), (text.Title, text.SourceLanguage, text.SourceHash, text.ReviewState, text.Slug));
        Assert.Equal(ReviewState.Reviewed, Read(Page, Change(Change(Form(Page), "texts.es.title", "Una prueba"), "texts.es.reviewed", "on")).Content!.Texts[Language.Es].ReviewState);
    }

    [Fact]
    public void The_first_text_of_a_new_item_is_the_original_in_the_language_that_was_chosen()
    {
        var form = new ContentForm(ItemKind.Page, null, new Dictionary<string, IReadOnlyList<string>> { ["original"] = ["en"], ["texts.en.title"] = ["A test"], ["texts.en.body"] = ["Words."] });
        var content = Read(null, form).Content!;

        Assert.Equal((Language.En, ReviewState.Original, "a-test"), (content.Texts[Language.En].SourceLanguage, content.Texts[Language.En].ReviewState, content.Texts[Language.En].Slug));
        Assert.Equal([Language.Fr, Language.Es, Language.Ru], content.Untranslated);
    }

    [Fact]
    public void An_emptied_text_is_gone_and_counts_as_missing()
    {
        var form = FormFields.Texts.Aggregate(Form(Page), (emptied, field) => Change(emptied, $"texts.ru.{field.Name}", " "));
        var content = Read(Page, form).Content!;

        Assert.Equal([Language.Fr], content.Texts.Keys);
        Assert.Equal([Language.En, Language.Es, Language.Ru], content.Untranslated);
    }

    [Fact]
    public void A_translator_changes_the_texts_of_own_languages_and_nothing_else()
    {
        var translator = new EditingRights(false, [Language.Ru]);

        Assert.Equal("Опыт", Read(Page, Change(Form(Page), "texts.ru.title", "Опыт"), translator).Content!.Texts[Language.Ru].Title);
        Assert.Equal("Admin.Form.FactsNotYours", Assert.Single(Read(Page, Change(Form(Page), "section", "observers"), translator).Errors).Message);
        Assert.Equal("Admin.Form.TextNotYours", Assert.Single(Read(Page, Change(Form(Page), "texts.fr.title", "Autre"), translator).Errors).Message);
        Assert.Equal(Page.Texts[Language.Fr], Read(Page, Change(Form(Page), "texts.fr.checked", "on"), translator).Content!.Texts[Language.Fr]);
    }

    [Fact]
    public void A_form_that_holds_only_texts_leaves_the_facts_as_they_are()
    {
        var texts = new ContentForm(ItemKind.Meeting, 1, new Dictionary<string, IReadOnlyList<string>> { ["texts.fr.title"] = ["Atelier"] });
        Assert.Equal(((MeetingContent)Meeting).Place, ((MeetingContent)Read(Meeting, texts).Content!).Place);
    }

    private static ItemContent Meeting => Samples.Meeting("2014-03-19") with { Sources = ["known"] };

    private static ContentForm Form(ItemContent content) =>
        FormWriter.Write(content switch { PageContent => ItemKind.Page, DocumentContent => ItemKind.Document, _ => ItemKind.Meeting }, content, 1, Language.Fr);

    private static ContentForm Change(ContentForm form, string field, string typed) =>
        form with { Values = new Dictionary<string, IReadOnlyList<string>>(form.Values) { [field] = [typed] } };

    private static IEnumerable<(string?, string)> Said(FormReading reading) => reading.Errors.Select(error => (error.Field, error.Message));

    private static FormReading Read(ItemContent? before, ContentForm form, EditingRights? rights = null) =>
        new FormReader(before, rights ?? EditingRights.All, (_, key) => key is "known" or "workshop" or "warsaw").Read(form);
}
