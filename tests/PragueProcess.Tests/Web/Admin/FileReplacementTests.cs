using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Files;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>A file that takes another's place.</summary>
public sealed class FileReplacementTests(Site site) : IClassFixture<Site>
{
    private const string Files = "/admin/files";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_replaced_file_keeps_its_address_which_leads_to_the_new_one_also_when_its_document_was_withdrawn_in_between(bool isWithdrawn)
    {
        var key = $"document/is-replaced{(isWithdrawn ? "-after-withdrawal" : "")}";
        using var client = await site.SignInAsync(Role.Editor);
        var first = await client.StoreAsync("First version.pdf", SampleFiles.Pdf($"first version {isWithdrawn}"));
        await site.PublishWithFileAsync(key, first);
        if (isWithdrawn)
        {
            await site.WithdrawAsync(key);
        }

        using var replaced = await client.UploadAsync("Second version.pdf", SampleFiles.Pdf($"second version {isWithdrawn}"), $"{Files}/{first}", $"{Files}/{first}/replacement");
        var second = replaced.Headers.Location!.ToString().Split('/')[^1];
        using var still = await site.GetAsync($"/files/{first}/first-version.pdf");
        Assert.Equal(isWithdrawn ? HttpStatusCode.Gone : HttpStatusCode.OK, still.StatusCode);

        var outcome = await site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(key)], new Author(null, "Somebody")));
        Assert.Empty(outcome.Refusals);
        using var moved = await site.GetAsync($"/files/{first}/first-version.pdf");
        Assert.Equal((HttpStatusCode.MovedPermanently, $"/files/{second}/second-version.pdf"), (moved.StatusCode, moved.Headers.Location?.ToString()));
        Assert.Equal(["no-cache"], moved.Headers.GetValues("Cache-Control"));
        using var found = await site.GetAsync($"/files/{second}/second-version.pdf");
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
    }

    [Fact]
    public async Task A_document_in_the_trash_keeps_no_file_from_being_replaced_and_one_that_does_is_named()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var first = await client.StoreAsync("Former.pdf", SampleFiles.Pdf("former"));
        await site.PublishWithFileAsync("document/stays", first);
        await site.SaveNewAsync("document/thrown-away", UploadedFiles.Document(first) with { OriginalTitle = "Thrown away" });
        Assert.Empty((await site.WithAsync((Trash trash) => trash.AddAsync("document/thrown-away", Editing.Editor))).Refusals);
        await site.SaveAsync("document/stays", (DocumentContent document) => document with { OriginalTitle = "A paper that waits" });
        await site.WithAsync((ScheduledChanges changes) => changes.SchedulePublicationAsync([new PublicationRequest("document/stays")], DateTimeOffset.UtcNow.AddDays(1), Editing.Editor));
        using var refused = await client.UploadAsync("Next.pdf", SampleFiles.Pdf("next"), $"{Files}/{first}", $"{Files}/{first}/replacement");
        var alert = (await client.DocumentAsync(refused.Headers.Location!.ToString())).QuerySelector(".alert-danger")!.TextContent;
        Assert.Contains("A paper: ", alert, StringComparison.Ordinal);

        var waiting = await site.WithAsync((SiteDbContext db) => db.ScheduledChanges.Select(change => change.Id).SingleAsync());
        Assert.Empty((await site.WithAsync((ScheduledChanges changes) => changes.CancelAsync(waiting, Editing.Editor))).Refusals);
        using var replaced = await client.UploadAsync("Next.pdf", SampleFiles.Pdf("next"), $"{Files}/{first}", $"{Files}/{first}/replacement");
        var next = await client.DocumentAsync(replaced.Headers.Location!.ToString());
        Assert.Null(next.QuerySelector(".alert-danger"));
        Assert.Contains(next.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/admin/items/document/stays");
    }
}
