using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class ReferencesControllerTests(Site site) : IClassFixture<Site>
{
    private const string Places = "/admin/lists/places";

    public static TheoryData<string> Lists => ["sources", "places", "organisations", "meeting-kinds", "document-kinds", "process-types", "regions"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_entry_of_a_list_can_be_saved_as_it_is(string list)
    {
        using var client = await site.SignInAsync(Role.Editor);
        var links = (await PageAsync(client, $"/admin/lists/{list}")).QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var page = await PageAsync(client, link);
            using var answer = await client.SendFormAsync(page, link, Filled(page));
            Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_place_that_is_added_while_a_form_is_open_can_be_chosen_and_nothing_typed_is_lost()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var form = (await DraftForm.OpenAsync(client, "/admin/items/meeting/new")).Type("dates", "12 mars 2027").Type("texts.fr.title", "À garder");
        using var added = await client.PostFormAsync($"{Places}/new", $"{Places}/new", new()
        {
            ["name.fr"] = "Salzbourg",
            ["name.en"] = "Salzburg",
            ["name.es"] = "Salzburgo",
            ["name.ru"] = "Зальцбург",
            ["stateCode"] = "at",
            ["aliases"] = "Saltsburg",
        });
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        using var renewed = await form.Type("renew", "place").SendAsync();
        var back = await form.BackAsync(renewed);
        Assert.Equal("À garder", back["texts.fr.title"]);
        Assert.Contains(back.Page.QuerySelectorAll("#place option"), option => option.GetAttribute("value") == "salzburg");
    }

    [Fact]
    public async Task A_number_that_cannot_be_read_comes_back_as_it_was_typed()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var page = await PageAsync(client, "/admin/lists/organisations");
        var link = page.QuerySelector("tbody th a")!.GetAttribute("href")!;
        using var answer = await client.PostFormAsync(link, link, new() { ["memberStates"] = "99999999999" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var back = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("99999999999", back.QuerySelector("#memberStates")!.GetAttribute("value"));
        Assert.NotNull(back.QuerySelector("#errors a[href='#memberStates']"));
    }

    [Fact]
    public async Task The_navigation_marks_the_lists_on_each_of_them()
    {
        using var client = await site.SignInAsync(Role.Editor);
        Assert.Equal("Sources and lists", (await PageAsync(client, $"{Places}/vienna")).QuerySelector("header [aria-current]")?.TextContent);
    }

    [Fact]
    public async Task Another_name_is_public_at_once()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var page = await PageAsync(client, $"{Places}/bratislava");
        var fields = Filled(page);
        fields["name.es"] = "Bratislava la Bella";
        using var answer = await client.SendFormAsync(page, $"{Places}/bratislava", fields);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using var live = await site.GetAsync("/es/reuniones/2016");
        Assert.Contains("Bratislava la Bella", await live.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_was_compared_today_is_good_for_as_long_again()
    {
        using var client = await site.SignInAsync(Role.Editor);
        using var answer = await client.PostFormAsync("/admin/lists/sources", "/admin/lists/sources/iom-profile/check", []);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var source = await site.WithAsync((SiteDbContext db) => Task.FromResult(db.Sources.Single(row => row.Key == "iom-profile")));
        Assert.False(source.CheckedInStoredCopy);
        Assert.True(source.CheckBy > source.CheckedOn && source.CheckedOn >= DateOnly.FromDateTime(DateTime.UtcNow));
    }

    [Fact]
    public async Task What_is_named_stays_and_its_page_says_where()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var page = await PageAsync(client, $"{Places}/bratislava");
        Assert.NotEmpty(page.QuerySelectorAll("a[href='/admin/items/meeting/2016-09-20-ministerial']"));
        using var answer = await client.SendFormAsync(page, $"{Places}/bratislava/removal", new() { ["isSure"] = "true" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task What_nothing_names_is_removed_once_somebody_is_sure()
    {
        using var client = await site.SignInAsync(Role.Editor);
        const string Kind = "/admin/lists/meeting-kinds";
        using var added = await client.PostFormAsync($"{Kind}/new", $"{Kind}/new", new() { ["name.fr"] = "Webinaire", ["name.en"] = "Webinar", ["name.es"] = "Seminario web", ["name.ru"] = "Вебинар" });
        using var unsure = await client.PostFormAsync($"{Kind}/webinar", $"{Kind}/webinar/removal", []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.StatusCode);
        using var removed = await client.PostFormAsync($"{Kind}/webinar", $"{Kind}/webinar/removal", new() { ["isSure"] = "true" });
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        using var gone = await client.GetAsync(new Uri($"{Kind}/webinar", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [InlineData("name.fr", "", "#name.fr")]
    [InlineData("name.fr", "A\u202Eb", "#name.fr")]
    [InlineData("stateCode", "Austria", "#stateCode")]
    [InlineData("key", "Not a key", "#key")]
    [InlineData("key", "vienna", "#key")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(string field, string typed, string link)
    {
        using var client = await site.SignInAsync(Role.Editor);
        var fields = new Dictionary<string, string> { ["name.fr"] = "Linz", ["name.en"] = "Linz", ["name.es"] = "Linz", ["name.ru"] = "Линц", ["stateCode"] = "AT", [field] = typed };
        using var answer = await client.PostFormAsync($"{Places}/new", $"{Places}/new", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.NotNull(page.QuerySelector($"#errors a[href='{link}']"));
        Assert.Equal("Линц", page.GetElementById("name.ru")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("url", "javascript:alert(1)")]
    [InlineData("checkBy", "soon")]
    [InlineData("publisher", "nobody")]
    [InlineData("checkBy", "9999-12-31")]
    [InlineData("checkedOn", "0001-01-01")]
    public async Task A_source_needs_an_address_a_publisher_and_days(string field, string typed)
    {
        using var client = await site.SignInAsync(Role.Editor);
        var page = await PageAsync(client, "/admin/lists/sources/iom-profile");
        var fields = Filled(page);
        fields[field] = typed;
        using var answer = await client.SendFormAsync(page, "/admin/lists/sources/iom-profile", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Who_saves_an_entry_that_somebody_changed_meanwhile_sees_what_they_wrote_before_it_is_replaced()
    {
        const string Path = $"{Places}/vienna";
        using var first = await site.SignInAsync(Role.Editor);
        using var second = await site.SignInAsync(Role.Editor);
        var (theirs, mine) = (await PageAsync(first, Path), await PageAsync(second, Path));
        using var saved = await first.SendFormAsync(theirs, Path, new(Filled(theirs)) { ["name.es"] = "Viena la Bella" });
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);

        using var refused = await second.SendFormAsync(mine, Path, new(Filled(mine)) { ["aliases"] = "Wien\nVindobona" });
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
        Assert.Contains("Viena la Bella", page.GetElementById("name.es-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Wien\nVindobona", ((IHtmlTextAreaElement)page.GetElementById("aliases")!).Value.ReplaceLineEndings("\n"));
        Assert.Contains("Viena la Bella", (await PageAsync(second, Path)).GetElementById("name.es")!.GetAttribute("value"), StringComparison.Ordinal);

        using var again = await second.SendFormAsync(page, Path, new(Filled(page)) { ["name.es"] = "Viena" });
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal("Viena", (await PageAsync(first, Path)).GetElementById("name.es")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_saves_an_entry_that_somebody_removed_meanwhile_can_add_it_again_as_it_was_typed()
    {
        var added = new Dictionary<string, string> { ["name.fr"] = "Graz", ["name.en"] = "Graz", ["name.es"] = "Graz", ["name.ru"] = "Грац", ["stateCode"] = "AT" };
        using var first = await site.SignInAsync(Role.Editor);
        using var second = await site.SignInAsync(Role.Editor);
        using var made = await first.PostFormAsync($"{Places}/new", $"{Places}/new", added);
        var mine = await PageAsync(second, $"{Places}/graz");
        using var removed = await first.PostFormAsync($"{Places}/graz", $"{Places}/graz/removal", new() { ["isSure"] = "true" });
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);

        using var refused = await second.SendFormAsync(mine, $"{Places}/graz", new(Filled(mine)) { ["aliases"] = "Gratz\nGraz an der Mur" });
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
        Assert.Contains("removed this entry", page.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("graz", page.GetElementById("key")!.GetAttribute("value"));
        using var again = await second.SendFormAsync(page, page.QuerySelector("form.col-lg-9")!.GetAttribute("action")!, Filled(page));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal("Gratz\nGraz an der Mur", ((IHtmlTextAreaElement)(await PageAsync(second, $"{Places}/graz")).GetElementById("aliases")!).Value.ReplaceLineEndings("\n"));
    }

    private static async Task<IHtmlDocument> PageAsync(HttpClient client, string path) => new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private static Dictionary<string, string> Filled(IHtmlDocument page) => page.QuerySelectorAll("form.col-lg-9 [name]")
        .Where(field => field.GetAttribute("type") != "hidden" && (field.GetAttribute("type") != "checkbox" || field.HasAttribute("checked")))
        .ToDictionary(field => field.GetAttribute("name")!, field => field switch
        {
            IHtmlSelectElement select => select.Value ?? "",
            IHtmlTextAreaElement text => text.Value,
            _ => field.GetAttribute("value") ?? "",
        });
}
