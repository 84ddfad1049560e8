using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>Two people who have the same form open: nobody is locked out, and nothing of either is lost.</summary>
[Collection(EditedSite.Name)]
public sealed class TogetherTests(EditorVisits visits)
{
    private const string Apart = "meeting/2013-02-27-senior-officials";
    private const string Alike = "meeting/2015-12-07-senior-officials";
    private const string Translated = "meeting/2016-04-05-core-group";
    private const string Twice = "meeting/2016-05-25-steering-committee";
    private const string Participants = "[name='participants']";
    private const string Title = "[name='texts.es.title']";
    private const string Saved = "Some Editor saved this while you were typing";

    private static readonly string English = Form.Body(Language.En);
    private static readonly string Spanish = Form.Body(Language.Es);
    private static readonly string Russian = Form.Body(Language.Ru);

    [BrowserFact]
    public async Task Each_sees_that_the_other_is_editing_and_for_how_long_nothing_was_typed()
    {
        await using var visit = await visits.SignInAsync();
        await using var other = await visits.SignInAsync(Role.Administrator);
        var form = await Form.OpenAsync(visit.Page, Apart);
        await Assertions.Expect(form.Others).ToHaveTextAsync("");
        var theirs = await Form.OpenAsync(other.Page, Apart);
        await Assertions.Expect(theirs.Others).ToContainTextAsync("Some Editor is editing this since");
        await form.WaitForOthersAsync();
        await Assertions.Expect(form.Others).ToContainTextAsync("Some Administrator is editing this since");
        await Assertions.Expect(form.Others).Not.ToContainTextAsync("Nothing typed");
        await Assertions.Expect(form.Kept).ToHaveTextAsync("");

        var earlier = DateTimeOffset.UtcNow.AddMinutes(-3.5);
        await visits.Site.WithAsync((SiteDbContext db) => db.OpenForms.Where(open => open.Key == Apart)
            .ExecuteUpdateAsync(set => set.SetProperty(open => open.OpenedAt, earlier)));
        await form.WaitForOthersAsync();
        await Assertions.Expect(form.Others).ToContainTextAsync("Nothing typed for 3 minutes.");
        await theirs.TypeAsync(English, "Back again.", "kept for you");
        await form.WaitForOthersAsync();
        await Assertions.Expect(form.Others).Not.ToContainTextAsync("Nothing typed");
        Assert.Empty(visit.Complaints.Concat(other.Complaints));
    }

    [BrowserFact]
    public async Task What_two_change_in_different_fields_and_languages_is_all_there()
    {
        await using var visit = await visits.SignInAsync();
        await using var other = await visits.SignInAsync(Role.Administrator);
        var form = await Form.OpenAsync(visit.Page, Apart);
        var theirs = await Form.OpenAsync(other.Page, Apart);
        await visit.Page.FillAsync(Participants, "41");
        await visit.Page.FillAsync(Title, "Reunión de dos personas");
        await form.SaveAsync(Participants, "41");

        await other.Page.FillAsync(English, "What the second wrote.");
        await CollideAsync(other, Russian, "Что написал второй.");
        await theirs.SeeAsync(English, "What the second wrote.");
        await theirs.SeeAsync(Title, "Reunión de dos personas");
        await Assertions.Expect(other.Page.GetByText("Take what Some Editor wrote")).ToHaveCountAsync(0);
        await theirs.SaveAsync(Participants, "41");
        await theirs.SeeAsync(Title, "Reunión de dos personas");
        await theirs.SeeAsync(English, "What the second wrote.");
        await theirs.SeeAsync(Russian, "Что написал второй.");
    }

    [BrowserFact]
    public async Task Of_a_field_that_both_changed_three_texts_are_shown_and_either_or_both_in_one_can_be_saved()
    {
        await using var visit = await visits.SignInAsync();
        await using var other = await visits.SignInAsync(Role.Administrator);
        var desk = new Desk(other);
        await SaveAsync(visit, "Both began with this.");
        var theirs = await CollideAsync(visit, other, "The first wrote this.", "The second wrote that.");
        await other.Page.GetByText("All three texts").ClickAsync();
        foreach (var text in new[] { "Both began with this.", "The first wrote this.", "The second wrote that." })
        {
            await Assertions.Expect(other.Page.Locator("[data-merged] details")).ToContainTextAsync(text);
        }

        await theirs.SeeAsync(English, "The second wrote that.");
        Assert.Empty(await other.Page.FaultsAsync());
        await desk.TickAsync("Take what Some Editor wrote", isTicked: true);
        await theirs.SaveAsync(English, "The first wrote this.");

        theirs = await CollideAsync(visit, other, "The first changed it.", "The second changed it too.");
        await theirs.SaveAsync(English, "The second changed it too.");

        theirs = await CollideAsync(visit, other, "The first likes red.", "The second likes blue.");
        await other.Page.FillAsync(English, "One likes red, the other blue.");
        await theirs.SaveAsync(English, "One likes red, the other blue.");
        Assert.Empty(other.Complaints);
    }

    [BrowserFact]
    public async Task Whose_text_was_chosen_is_kept_when_the_tab_is_closed()
    {
        await using var visit = await visits.SignInAsync();
        await using var other = await visits.SignInAsync(Role.Administrator);
        await SaveAsync(visit, "Where both were.");
        var theirs = await CollideAsync(visit, other, "Where the first went.", "Where the second went.");
        await new Desk(other).TickAsync("Take what Some Editor wrote", isTicked: true);
        await theirs.PassAsync("kept for you");
        await other.Page.CloseAsync();

        var page = await other.Page.Context.NewPageAsync();
        theirs = await Form.OpenAsync(page, Alike);
        await page.SeeOffersAsync(1);
        await theirs.Offers.ClickAsync();
        await Assertions.Expect(page.GetByLabel("Take what Some Editor wrote")).ToBeCheckedAsync();
        await theirs.SeeAsync(English, "Where the second went.");
        await theirs.SaveAsync(English, "Where the first went.");
    }

    [BrowserFact]
    public async Task A_translator_and_an_editor_keep_their_languages_and_of_the_same_one_the_second_chooses()
    {
        await using var visit = await visits.SignInAsync();
        await using var other = await visits.SignInAsync(await visits.MakeAccountAsync(Role.Translator, Language.Es));
        var form = await Form.OpenAsync(visit.Page, Translated);
        var theirs = await Form.OpenAsync(other.Page, Translated);
        await visit.Page.FillAsync(English, "The editor's English.");
        await form.SaveAsync(English, "The editor's English.");
        await CollideAsync(other, Spanish, "El español del traductor.");
        await Assertions.Expect(other.Page.GetByText("Take what Some Editor wrote")).ToHaveCountAsync(0);
        await theirs.SaveAsync(Spanish, "El español del traductor.");
        await theirs.SeeAsync(English, "The editor's English.");

        await form.ReopenAsync();
        await visit.Page.FillAsync(Spanish, "El español del editor.");
        await form.SaveAsync(Spanish, "El español del editor.");
        await CollideAsync(other, Spanish, "Otra vez el del traductor.");
        await theirs.SeeAsync(Spanish, "Otra vez el del traductor.");
        await new Desk(other).TickAsync("Take what Some Editor wrote", isTicked: true);
        await theirs.SaveAsync(Spanish, "El español del editor.");
    }

    [BrowserFact]
    public async Task Two_tabs_of_one_person_are_merged_as_those_of_two()
    {
        await using var visit = await visits.SignInAsync();
        var second = new Visit(await visit.Page.Context.NewPageAsync());
        var form = await Form.OpenAsync(visit.Page, Twice);
        var other = await Form.OpenAsync(second.Page, Twice);
        await visit.Page.FillAsync(Participants, "43");
        await visit.Page.FillAsync(English, "From the first tab.");
        await form.SaveAsync(Participants, "43");

        await second.Page.FillAsync(Title, "De la segunda pestaña");
        await CollideAsync(second, English, "From the second tab.");
        await Assertions.Expect(second.Page.Locator("[data-merged] details")).ToContainTextAsync("From the first tab.");
        await other.SaveAsync(English, "From the second tab.");
        await other.SeeAsync(Participants, "43");
        await other.SeeAsync(Title, "De la segunda pestaña");
    }

    private static async Task CollideAsync(Visit visit, string field, string text)
    {
        await visit.Page.FillAsync(field, text);
        await new Desk(visit).PressAsync("Save as a draft");
        await new Desk(visit).SeeAsync(Saved);
    }

    private static async Task<Form> CollideAsync(Visit visit, Visit other, string first, string second)
    {
        var theirs = await Form.OpenAsync(other.Page, Alike);
        await SaveAsync(visit, first);
        await CollideAsync(other, English, second);
        return theirs;
    }

    private static async Task SaveAsync(Visit visit, string text)
    {
        var form = await Form.OpenAsync(visit.Page, Alike);
        await visit.Page.FillAsync(English, text);
        await form.SaveAsync(English, text);
    }
}
