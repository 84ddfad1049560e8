using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

public sealed class LinksHereTests(Site site) : IClassFixture<Site>
{
    private const string Bratislava = "meeting/2016-09-20-ministerial";
    private const string Address = "/fr/reunions/2016/troisieme-conference-ministerielle-bratislava";

    [Theory]
    [InlineData($"[la conférence]({Address}#documents)")]
    [InlineData("[the conference](/en/meetings/2016/third-ministerial-conference-bratislava)")]
    [InlineData($"[toujours](/id/{Bratislava})")]
    [InlineData($"![Photo]({Address})")]
    [InlineData($"[avec une barre à la fin]({Address}/?a=b)")]
    [InlineData("[EN CAPITALES](/FR/Reunions/2016/troisieme-conference-ministerielle-bratislava)")]
    [InlineData("[bajo otro idioma](/es/reuniones/2016/troisieme-conference-ministerielle-bratislava)")]
    public async Task A_text_that_links_to_an_item_is_named_on_its_page_and_before_it_is_withdrawn(string body)
    {
        var key = $"page/essai-{body.Length}";
        await site.PublishAsync(key, TestContent.Page($"essai-{body.Length}", body));
        using var editor = await site.SignInAsync(Role.Editor);
        foreach (var path in new[] { $"/admin/items/{Bratislava}", $"/admin/items/{Bratislava}/withdrawal", $"/admin/selection/withdrawal?keys={Bratislava}&keys=member/poland" })
        {
            Assert.Equal([$"/admin/items/{key}#texts.fr.body"], await LinksAsync(editor, path, key));
        }

        await site.ChangeAsync(key, (PageContent page) => page.With(Language.Fr, text => text with { Body = "Rien." }));
        Assert.Empty(await LinksAsync(editor, $"/admin/items/{Bratislava}", key));
    }

    [Fact]
    public async Task Facts_and_drafts_that_name_an_item_are_told_and_drafts_as_such()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        Assert.Equal(["/admin/items/document/bratislava-ministerial-declaration#meeting"], await LinksAsync(editor, $"/admin/items/{Bratislava}", "document/"));
        await site.SaveAsync("document/factsheet", (DocumentContent document) => document with { Meeting = Bratislava });
        var page = await PageAsync(editor, $"/admin/items/{Bratislava}");
        var entry = page.QuerySelector("[data-links-here] a[href='/admin/items/document/factsheet#meeting']")!.ParentElement!;
        Assert.Contains("only in a draft", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("/admin/items/initiative/targeted-initiative#leads", await LinksAsync(editor, "/admin/items/member/poland", "initiative/"));
    }

    [Fact]
    public async Task What_lies_in_the_trash_still_says_what_links_to_it()
    {
        await site.PublishAsync("page/weg", TestContent.Page("weg"));
        await site.PublishAsync("page/quelle", TestContent.Page("quelle", "[alt](/fr/weg)"));
        await site.WithdrawAsync("page/weg");
        await site.WithAsync((Trash trash) => trash.AddAsync("page/weg", Editing.Editor));
        using var editor = await site.SignInAsync(Role.Editor);
        Assert.Equal(["/admin/items/page/quelle#texts.fr.body"], await LinksAsync(editor, "/admin/trash", "page/quelle"));
    }

    [Fact]
    public async Task Before_an_address_changes_the_form_says_so_and_how_much_links_to_it()
    {
        const string key = "meeting/2012-11-20-core-group";
        await site.SaveAsync(key, (MeetingContent meeting) => meeting.With(Language.Fr, text => text with { Slug = "autre-nom" }));
        using var editor = await site.SignInAsync(Role.Editor);
        foreach (var path in new[] { $"/admin/items/{key}", $"/admin/items/{key}/publication", $"/admin/selection/publication?keys={key}&keys=member/poland" })
        {
            var warning = (await PageAsync(editor, path)).QuerySelector("[data-renaming]")!;
            Assert.Equal("/fr/reunions/2012/autre-nom", warning.QuerySelector("ins")!.TextContent);
            Assert.Contains("0 places link here", warning.TextContent, StringComparison.Ordinal);
        }

        Assert.Null((await PageAsync(editor, "/admin/items/meeting/2013-01-workshop")).QuerySelector("[data-renaming]"));
    }

    private static async Task<IEnumerable<string>> LinksAsync(HttpClient client, string path, string from) => (await PageAsync(client, path))
        .QuerySelectorAll("[data-links-here] li a").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith($"/admin/items/{from}", StringComparison.Ordinal));

    private static async Task<IHtmlDocument> PageAsync(HttpClient client, string path) => new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
