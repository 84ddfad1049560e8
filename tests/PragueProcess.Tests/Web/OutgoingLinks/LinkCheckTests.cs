using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using PragueProcess.Web.OutgoingLinks;

namespace PragueProcess.Tests.Web.OutgoingLinks;

public sealed class LinkCheckTests
{
    private static readonly Uri Start = new("https://example.org/a");

    [Fact]
    public async Task Redirects_are_followed_to_the_end_and_not_for_ever()
    {
        Assert.Equal((new LinkAnswer(404), 6), await AskAsync(request => request.RequestUri!.AbsolutePath switch
        {
            "/a" => OtherSites.Status(301, "/b"),
            "/b" => OtherSites.Status(307, "https://other.example/c"),
            _ => OtherSites.Status(404),
        }));
        Assert.Equal((new LinkAnswer(null), 12), await AskAsync(request => OtherSites.Status(302, request.RequestUri + "a")));
        Assert.Equal((new LinkAnswer(null, IsRefused: true), 1), await AskAsync(_ => OtherSites.Status(302, "file:///etc/passwd")));
        Assert.Equal((new LinkAnswer(null), 2), await AskAsync(_ => OtherSites.Status(301, "//[")));
    }

    [Fact]
    public async Task What_does_not_answer_to_a_question_for_headers_is_asked_for_its_first_byte()
    {
        Assert.Equal((new LinkAnswer(206), 2), await AskAsync(request => request.Method == HttpMethod.Head ? OtherSites.Status(405) : OtherSites.Status(request.Headers.Range?.ToString() == "bytes=0-0" ? 206 : 500)));
        Assert.Equal((new LinkAnswer(200), 1), await AskAsync(_ => null));
        Assert.Equal((new LinkAnswer(429), 1), await AskAsync(_ => OtherSites.Status(429)));
        Assert.Equal((new LinkAnswer(503), 1), await AskAsync(_ => OtherSites.Status(503)));
        Assert.Equal((new LinkAnswer(null), 2), await AskAsync(_ => throw new HttpRequestException("No such host.")));
    }

    [Theory]
    [InlineData("200", LinkState.Alive)]
    [InlineData("403", LinkState.Alive)]
    [InlineData("404", LinkState.Dead)]
    [InlineData("410", LinkState.Dead)]
    [InlineData("500", LinkState.Failing)]
    [InlineData("500 500 500", LinkState.Dead)]
    [InlineData("500 0 200 500", LinkState.Failing)]
    [InlineData("0 0 0", LinkState.Dead)]
    [InlineData("404 200", LinkState.Alive)]
    public async Task An_address_is_dead_when_it_is_gone_or_failed_on_three_days(string answers, LinkState expected)
    {
        await using var database = await TestDatabaseWithLinkAsync();
        foreach (var status in answers.Split(' ').Select(int.Parse))
        {
            // A second failure on the same day says nothing new.
            await RecordAsync(database, status);
            await RecordAsync(database, status);
            database.Clock.Advance(TimeSpan.FromDays(1));
        }

        var link = await database.GetAsync((SiteDbContext db) => db.OutsideLinks.SingleAsync(row => row.Address == Start.AbsoluteUri));
        Assert.Equal((expected, expected == LinkState.Dead), (link.State, link.DeadSince is not null));
    }

    [Fact]
    public async Task An_editor_has_the_links_checked_and_finds_the_dead_ones_where_they_stand()
    {
        using var others = new OtherSites(request => request.RequestUri!.Host == "gone.example" ? OtherSites.Status(410) : null);
        using var site = new Site();
        site.Settings["OutgoingLinks:Check"] = "true";
        site.Settings["OutgoingLinks:PauseSeconds"] = "0";
        using var running = site.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddHttpClient<LinkClient>().ConfigurePrimaryHttpMessageHandler(() => others)));
        await site.PublishAsync("page/essai", TestContent.Page(body: "[Le rapport](https://gone.example/report#p2) et [l’autre](/fr)."));
        using var editor = await site.SignInAsync(Role.Editor, running);
        using var asked = await editor.PostFormAsync("/admin/attention", "/admin/attention/links", []);
        Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        Assert.Contains(await DeadAsync(editor), entry => entry.QuerySelector("a")!.GetAttribute("href") == "/admin/items/page/essai#texts.fr.body"
            && entry.TextContent.Contains("https://gone.example/report", StringComparison.Ordinal));
        Assert.Contains("HEAD https://gone.example/report", others.Asked);
        Assert.DoesNotContain(others.Asked, question => question.EndsWith("/fr", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_cannot_be_checked_keeps_no_other_from_being_checked()
    {
        using var others = new OtherSites(request => request.RequestUri!.AbsolutePath == "/first" ? throw new InvalidOperationException("Nobody expects this.") : OtherSites.Status(410));
        using var site = new Site();
        site.Settings["OutgoingLinks:Check"] = "true";
        site.Settings["OutgoingLinks:PauseSeconds"] = "0";
        using var running = site.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddHttpClient<LinkClient>().ConfigurePrimaryHttpMessageHandler(() => others)));
        await site.PublishAsync("page/essai", TestContent.Page(body: "[Un](https://odd.example/first) et [deux](https://odd.example/second)."));
        using var editor = await site.SignInAsync(Role.Editor, running);
        using var asked = await editor.PostFormAsync("/admin/attention", "/admin/attention/links", []);
        Assert.Contains(await DeadAsync(editor, "https://odd.example/second"), entry => entry.TextContent.Contains("https://odd.example/second", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_operator_does_not_allow_it_nobody_is_asked()
    {
        using var site = new Site();
        using var editor = await site.SignInAsync(Role.Editor);
        Assert.Contains("OutgoingLinks:Check", await editor.GetStringAsync(new Uri("/admin/attention", UriKind.Relative)), StringComparison.Ordinal);
        using var answer = await editor.PostFormAsync("/admin/attention", "/admin/attention/links", []);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<(LinkAnswer Answer, int Questions)> AskAsync(Func<HttpRequestMessage, HttpResponseMessage?> others)
    {
        using var handler = new OtherSites(others);
        using var http = new HttpClient(handler);
        return (await OtherSites.Client(http).AskAsync(Start, default), handler.Asked.Count);
    }

    private static async Task<Storage.TestDatabase> TestDatabaseWithLinkAsync()
    {
        var database = await Storage.TestDatabase.SeededAsync();
        Assert.True((await database.PublishAsync("page/essai", TestContent.Page(body: $"[Le rapport]({Start}#p2)"))).Succeeded);
        Assert.Contains(Start.AbsoluteUri, await database.GetAsync((OutsideLinks links) => links.DueAsync(database.Clock.GetUtcNow(), default)));
        return database;
    }

    private static Task RecordAsync(Storage.TestDatabase database, int status) =>
        database.WithAsync((OutsideLinks links) => links.RecordAsync(Start.AbsoluteUri, new LinkAnswer(status == 0 ? null : status), default));

    private static async Task<IReadOnlyList<IElement>> DeadAsync(HttpClient editor, string address = "")
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            using var page = new HtmlParser().ParseDocument(await editor.GetStringAsync(new Uri("/admin/attention?sort=Link", UriKind.Relative)));
            if (page.QuerySelectorAll("main li.list-group-item").Where(entry => entry.TextContent.Contains(address, StringComparison.Ordinal)).ToList() is { Count: > 0 } entries)
            {
                return entries;
            }

            await Task.Delay(200);
        }

        return [];
    }
}
