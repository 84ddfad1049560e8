using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Tests.Web.Admin;

public sealed class SelectionControllerTests(Site site) : IClassFixture<Site>
{
    private const string First = "meeting/2012-11-20-core-group";
    private const string Second = "meeting/2013-02-27-senior-officials";
    private const string Publication = "/admin/selection/publication";
    private const string Withdrawal = "/admin/selection/withdrawal";

    [Fact]
    public async Task What_is_ticked_is_published_together_or_not_at_all()
    {
        await site.SaveAsync(First, (MeetingContent content) => content with { Participants = 8241 });
        await site.SaveAsync(Second, (MeetingContent content) => content with { Place = null, PlaceStatement = PlaceStatement.CityAndState });
        using var editor = await site.SignInAsync(Role.Editor);
        using var refused = await editor.PostFormAsync(Of(Publication, First, Second), Publication, []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
        Assert.NotNull(page.QuerySelector($"#errors a[href='/admin/items/{Second}#placeStatement']"));
        Assert.DoesNotContain(">8241<", await MeetingAsync(), StringComparison.Ordinal);

        await site.SaveAsync(Second, (MeetingContent content) => content with { PlaceStatement = PlaceStatement.Nothing, Participants = 42 });
        using var published = await editor.PostFormAsync(Of(Publication, First, Second), Publication, new() { ["comment"] = "Chiffres des deux réunions" });
        Assert.True(published.StatusCode == HttpStatusCode.SeeOther, await published.Content.ReadAsStringAsync());
        Assert.Contains("2 items are published", await editor.GetStringAsync(published.Headers.Location), StringComparison.Ordinal);
        Assert.Contains(">8241<", await MeetingAsync(), StringComparison.Ordinal);
        Assert.Contains("Chiffres des deux réunions", (await site.PageAsync("/fr/modifications")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_since_the_page_was_opened_is_not_published_with_the_rest()
    {
        const string key = "meeting/2013-01-workshop";
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 21 });
        using var editor = await site.SignInAsync(Role.Editor);
        using var page = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri(Of(Publication, key), UriKind.Relative)));
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 22 });
        using var answer = await editor.SendFormAsync(page, Publication, []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task What_refers_to_each_other_is_withdrawn_together_with_one_note()
    {
        const string meeting = "meeting/2015-02-12-workshop";
        const string document = "document/selected-for-withdrawal";
        await site.PublishAsync(document, new DocumentContent
        {
            Kind = "declaration",
            OriginalTitle = "Selected",
            OriginalLanguage = "en",
            Meeting = meeting,
            Sources = ["iom-profile"],
            Texts = Four(),
        });
        using var editor = await site.SignInAsync(Role.Editor);
        using var alone = await editor.PostFormAsync(Of(Withdrawal, meeting), Withdrawal, new() { ["notes.en"] = "Gone." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, alone.StatusCode);
        using var silent = await editor.PostFormAsync(Of(Withdrawal, meeting, document), Withdrawal, []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var together = await editor.PostFormAsync(Of(Withdrawal, meeting, document), Withdrawal, new() { ["notes.en"] = "Gone." });
        Assert.True(together.StatusCode == HttpStatusCode.SeeOther, await together.Content.ReadAsStringAsync());
        using var gone = await site.GetAsync($"/id/{meeting}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Fact]
    public async Task Only_what_the_page_showed_is_published_whatever_else_is_sent()
    {
        const string shown = "meeting/2014-05-06-workshop";
        await site.SaveAsync(shown, (MeetingContent content) => content with { Participants = 51 });
        using var editor = await site.SignInAsync(Role.Editor);
        using var unseen = await editor.PostFormAsync(Of(Publication, shown), Publication, new() { [$"seen[{shown}]"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unseen.StatusCode);
        using var page = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri($"{Of(Publication, shown, shown, "meeting/none", "")}&keys", UriKind.Relative)));
        Assert.Single(page.QuerySelectorAll("main input[name='keys']"));
        using var published = await editor.SendFormAsync(page, Publication, []);
        Assert.Equal(HttpStatusCode.SeeOther, published.StatusCode);
    }

    [Fact]
    public async Task Nothing_ticked_is_said_on_the_list()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        using var answer = await editor.GetAsync(new Uri(Publication, UriKind.Relative));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Nothing is ticked", await editor.GetStringAsync(answer.Headers.Location), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_can_be_taken_away_as_a_table_and_as_contents()
    {
        using var translator = await site.SignInAsync(Role.Translator, Language.Ru);
        var table = await translator.GetStringAsync(new Uri(Of("/admin/selection/export.csv", First, "member/poland"), UriKind.Relative));
        Assert.StartsWith("key,title,state,draft,text_fr", table.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(3, table.TrimEnd().Split('\n').Length);
        using var contents = JsonDocument.Parse(await translator.GetStringAsync(new Uri(Of("/admin/selection/export.json", First, "member/poland"), UriKind.Relative)));
        Assert.Equal("core-group", contents.RootElement.GetProperty(First).GetProperty("kind").GetString());
    }

    private async Task<string> MeetingAsync() => (await site.PageAsync("/fr/reunions/2012/reunion-du-groupe-restreint-varsovie")).QuerySelector("main")!.InnerHtml;

    private static string Of(string path, params string[] keys) => $"{path}?{string.Join('&', keys.Select(key => $"keys={Uri.EscapeDataString(key)}"))}";

    private static Dictionary<Language, TextContent> Four() => Languages.All.ToDictionary(
        language => language,
        language => new TextContent { Title = "Selected", Slug = "selected", SourceLanguage = Language.Fr, ReviewState = language == Language.Fr ? ReviewState.Original : ReviewState.Reviewed });
}
