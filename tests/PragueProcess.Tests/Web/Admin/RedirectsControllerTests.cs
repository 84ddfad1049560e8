using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

public sealed class RedirectsControllerTests(Site site) : IClassFixture<Site>
{
    private const string Page = "/admin/redirects";
    private const string Bratislava = "meeting/2016-09-20-ministerial";

    [Theory]
    [InlineData("/fr/conference", "/fr/reunions/2016/troisieme-conference-ministerielle-bratislava")]
    [InlineData("https://process.example/en/meetings/2016/old-name", "/en/meetings/2016/third-ministerial-conference-bratislava")]
    [InlineData("/ru/uchastniki/konferentsiya", "/ru/vstrechi/2016/tretya-ministerskaya-konferentsiya-bratislava")]
    public async Task An_address_that_is_not_in_use_leads_to_a_page_until_it_is_removed(string typed, string to)
    {
        var from = Uri.TryCreate(typed, UriKind.Absolute, out var address) && !address.IsFile ? address.AbsolutePath : typed;
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(from)).StatusCode);
        using var editor = await site.SignInAsync(Role.Editor);
        using var added = await editor.PostFormAsync(Page, Page, new() { ["path"] = typed, ["to"] = Bratislava });
        Assert.True(added.StatusCode == HttpStatusCode.SeeOther, await added.Content.ReadAsStringAsync());
        using var moved = await site.GetAsync(from);
        Assert.Equal((HttpStatusCode.MovedPermanently, to), (moved.StatusCode, moved.Headers.Location?.ToString()));

        var list = await ListAsync(editor);
        var action = list.QuerySelectorAll("li").Single(entry => entry.QuerySelector("code")?.TextContent == from).QuerySelector("form")!.GetAttribute("action")!;
        using var removed = await editor.SendFormAsync(list, action, []);
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(from)).StatusCode);
    }

    [Theory]
    [InlineData("/fr/membres/pologne", Bratislava, "path")]
    [InlineData("/fr/membres", Bratislava, "path")]
    [InlineData("/fr/Été", Bratislava, "path")]
    [InlineData("/de/alt", Bratislava, "path")]
    [InlineData("/fr/reunions/2016", Bratislava, "path")]
    [InlineData("/fr/reunions/alt", Bratislava, "path")]
    [InlineData("/fr/a/b/c", Bratislava, "path")]
    [InlineData("", Bratislava, "path")]
    [InlineData("/fr/frei", "process/prague-process", "to")]
    [InlineData("/fr/frei", "meeting/none", "to")]
    public async Task What_cannot_be_is_refused_beside_its_field(string path, string to, string field)
    {
        using var editor = await site.SignInAsync(Role.Editor);
        using var answer = await editor.PostFormAsync(Page, Page, new() { ["path"] = path, ["to"] = to });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"id=\"{field}-error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_former_address_of_a_page_is_listed_and_cannot_be_taken_away()
    {
        const string key = "meeting/2012-11-20-core-group";
        await site.ChangeAsync(key, (MeetingContent meeting) => meeting.With(Language.Fr, text => text with { Slug = "groupe-autrement" }));
        using var editor = await site.SignInAsync(Role.Editor);
        var entry = (await ListAsync(editor)).QuerySelectorAll("li").Single(entry => entry.QuerySelectorAll("code") is [.., var to] && to.TextContent == "/fr/reunions/2012/groupe-autrement");
        Assert.Null(entry.QuerySelector("form"));
        using var answer = await editor.PostFormAsync(Page, $"{Page}/1/removal", []);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_that_takes_the_address_of_its_own_redirect_keeps_it()
    {
        const string key = "meeting/2013-01-workshop";
        using var editor = await site.SignInAsync(Role.Editor);
        using var added = await editor.PostFormAsync(Page, Page, new() { ["path"] = "/fr/reunions/2013/eigen", ["to"] = key });
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        await site.ChangeAsync(key, (MeetingContent meeting) => meeting.With(Language.Fr, text => text with { Slug = "eigen" }));
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/fr/reunions/2013/eigen")).StatusCode);
        Assert.DoesNotContain((await ListAsync(editor)).QuerySelectorAll("code"), code => code.TextContent == "/fr/reunions/2013/eigen" && code.ParentElement!.LocalName == "li");
    }

    private static async Task<IHtmlDocument> ListAsync(HttpClient client) => new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(Page, UriKind.Relative)));
}
