using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Tests.Web.Admin;

[Collection(SeededSite.Name)]
public sealed class EditScreenTests(Site site)
{
    private const string Meeting = "/admin/items/meeting/2016-09-20-ministerial";

    public static TheoryData<ItemKind> Kinds => [.. Enum.GetValues<ItemKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_field_of_a_kind_stands_once_on_its_screen_in_a_group_with_a_heading(ItemKind kind)
    {
        using var client = await site.SignInAsync(Role.Contributor);
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri($"/admin/items/{ItemKey.Name(kind)}/new", UriKind.Relative)));
        var texts = Languages.All.SelectMany(language => FormFields.Texts.Select(field => FormFields.TextName(language, field.Name)));
        foreach (var name in FormFields.Facts(kind).Select(field => field.Name).Concat(texts))
        {
            var field = Assert.Single(page.All, element => element.Id == name);
            Assert.NotNull(field.Closest("fieldset:not([id])")?.QuerySelector("legend"));
            Assert.NotEmpty(page.QuerySelectorAll($"label[for='{name}'], fieldset[id='{name}'][tabindex='-1'] > legend"));
        }
    }

    [Fact]
    public async Task Nobody_is_offered_facts_that_they_may_not_change()
    {
        using var client = await site.SignInAsync(Role.Translator, Language.Ru);
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(Meeting, UriKind.Relative)));
        Assert.All(FormFields.Facts(ItemKind.Meeting), field => Assert.NotNull(page.GetElementById(field.Name)!.Closest("fieldset[disabled]")));
        Assert.Null(page.GetElementById("texts.ru.title")!.Closest("fieldset[disabled]"));
        Assert.NotNull(page.GetElementById("texts.es.title")!.Closest("fieldset[disabled]"));
    }

    [Fact]
    public async Task What_is_seldom_needed_is_folded_until_it_holds_something()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var form = await DraftForm.OpenAsync(client, Meeting);
        Assert.False(form.Page.GetElementById("texts.fr.shortTitle")!.Closest("details")!.HasAttribute("open"));
        using var answer = await form.Type("texts.fr.shortTitle", new string('a', 61)).SendAsync();
        Assert.True((await form.BackAsync(answer)).Page.GetElementById("texts.fr.shortTitle")!.Closest("details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task A_fact_is_chosen_from_a_list_that_says_what_it_is_and_what_it_says_today()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(Meeting, UriKind.Relative)));
        Assert.StartsWith("Member States listed: 50", page.QuerySelector("dialog button[value='{{members.states.count}}']")?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("International Organization for Migration – founded in: 1951", page.QuerySelector("dialog button[value='{{organisation.iom.founded}}']")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_cannot_be_shown_says_why_in_the_language_of_the_person()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var form = await DraftForm.OpenAsync(client, Meeting);
        using var shown = await form.Type("texts.ru.body", "{{no.such.fact}}").Type("preview", "ru").SendAsync("/admin/markdown");
        var why = (await form.BackAsync(shown)).Page.QuerySelector("#rendered[lang=ru] [lang=en]");
        Assert.Contains("no.such.fact", why?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_page_is_proposed_from_its_title()
    {
        using var client = await site.SignInAsync(Role.Translator, Language.Fr);
        using var proposed = await client.PostFormAsync(Meeting, "/admin/slugs", new() { ["title"] = "Réunion de l’été, à Řež" });
        Assert.Equal("reunion-de-l-ete-a-rez", await proposed.Content.ReadAsStringAsync());
        using var refused = await client.PostFormAsync(Meeting, "/admin/slugs", new() { ["title"] = new string('a', 1_000_000) });
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.StatusCode);
    }
}
