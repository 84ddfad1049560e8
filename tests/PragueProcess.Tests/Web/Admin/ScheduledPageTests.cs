using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What editors see of scheduled work that failed, and what they do with it.</summary>
public sealed class ScheduledPageTests : IDisposable
{
    private const string First = "meeting/2012-11-20-core-group";
    private const string Second = "meeting/2013-02-27-senior-officials";
    private const string Paper = "document/five-years";
    private const string Page = "/admin/scheduled";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Why_several_drafts_were_not_published_is_said_of_the_one_concerned_with_a_link_to_its_field()
    {
        using var editor = await FailAsync();
        var page = await PageAsync(editor, Page);
        var reason = page.QuerySelector($"main td a[href='/admin/items/{Paper}#meeting']");
        Assert.NotNull(reason);
        Assert.Matches("^.+: The field meeting names “[^/”]+”", reason.TextContent);
        Assert.Contains(reason.TextContent, (await PageAsync(editor, "/admin")).QuerySelector("#scheduled")!.TextContent, StringComparison.Ordinal);

        var entry = (await PageAsync(editor, "/admin/attention?sort=Scheduled")).QuerySelectorAll("main li.list-group-item").Single();
        Assert.Contains(reason.TextContent.Split(": ")[0], entry.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trying_again_in_vain_says_of_which_draft_it_is()
    {
        using var editor = await FailAsync();
        using var answer = await editor.PostFormAsync(Page, await ActionAsync(editor, "retry"), []);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await PageAsync(editor, Page);
        Assert.Equal(page.QuerySelector($"main td a[href='/admin/items/{Paper}#meeting']")!.TextContent, page.QuerySelector("main .alert-danger p")!.TextContent);
    }

    [Fact]
    public async Task What_failed_is_called_off_and_is_gone_from_the_overview_and_from_what_needs_attention()
    {
        using var editor = await FailAsync();
        Assert.NotNull((await PageAsync(editor, "/admin")).QuerySelector("#scheduled"));
        using var answer = await editor.PostFormAsync(Page, await ActionAsync(editor, "cancellation"), []);
        var page = await PageAsync(editor, Page);
        Assert.Contains("Called off", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Null((await PageAsync(editor, "/admin")).QuerySelector("#scheduled"));
        Assert.Empty((await PageAsync(editor, "/admin/attention?sort=Scheduled")).QuerySelectorAll("main li.list-group-item"));
    }

    [Fact]
    public async Task What_failed_and_was_published_by_hand_is_no_more_on_the_overview()
    {
        using var editor = await FailAsync();
        foreach (var key in new[] { First, Second })
        {
            Assert.Empty((await _site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(key)], Editing.Editor))).Refusals);
        }

        await _site.SaveAsync(Paper, (DocumentContent content) => content with { Meeting = null, OriginalTitle = "Five years" });
        Assert.Empty((await _site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(Paper)], Editing.Editor))).Refusals);
        Assert.Null((await PageAsync(editor, "/admin")).QuerySelector("#scheduled"));
    }

    // Two meetings, and a document of a third that is withdrawn before the time has come.
    private async Task<HttpClient> FailAsync()
    {
        const string third = "meeting/2015-02-12-workshop";
        await _site.SaveAsync(First, (MeetingContent content) => content with { Participants = 8241 });
        await _site.SaveAsync(Second, (MeetingContent content) => content with { Participants = 42 });
        await _site.SaveAsync(Paper, (DocumentContent content) => content with { Meeting = third });
        Assert.Empty((await _site.WithAsync((ScheduledChanges changes) => changes.SchedulePublicationAsync(
            [.. new[] { First, Second, Paper }.Select(key => new PublicationRequest(key))], DateTimeOffset.UtcNow.AddDays(1), Editing.Editor))).Refusals);
        await _site.WithdrawAsync(third);
        var past = DateTimeOffset.UtcNow.AddMinutes(-1);
        await _site.WithAsync((SiteDbContext db) => db.ScheduledChanges.ExecuteUpdateAsync(set => set.SetProperty(change => change.DueAt, past)));
        await _site.WithAsync((DueChanges due) => due.CarryOutAsync());
        return await _site.SignInAsync(Role.Editor);
    }

    private static async Task<string> ActionAsync(HttpClient client, string last) =>
        (await PageAsync(client, Page)).QuerySelector($"main form[action$='/{last}']")?.GetAttribute("action") ?? throw new InvalidOperationException($"There is no {last}.");

    private static async Task<IHtmlDocument> PageAsync(HttpClient client, string path) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
