using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What becomes of a form when a colleague does something else with the item than save it, while it is filled.</summary>
public sealed class MeanwhileTests(Site site) : IClassFixture<Site>
{
    private const string Model = "meeting/2015-02-12-workshop";
    private const string Title = "texts.fr.title";
    private const string Typed = "Tapé pendant ce temps";
    private const string Saved = "editor saved this while you were typing";

    private static readonly DateTimeOffset Later = DateTimeOffset.MaxValue.AddYears(-1);

    private static int Made;

    [Theory]
    [InlineData("publish", HttpStatusCode.SeeOther)]
    [InlineData("publish a part", HttpStatusCode.SeeOther)]
    [InlineData("withdraw", HttpStatusCode.SeeOther)]
    [InlineData("schedule a withdrawal", HttpStatusCode.SeeOther)]
    [InlineData("schedule", HttpStatusCode.UnprocessableEntity, "This draft is scheduled for publication; cancel that first.")]
    [InlineData("submit", HttpStatusCode.SeeOther)]
    [InlineData("return", HttpStatusCode.SeeOther)]
    [InlineData("discard", HttpStatusCode.Conflict, Saved)]
    [InlineData("restore", HttpStatusCode.Conflict, Saved)]
    [InlineData("trash", HttpStatusCode.UnprocessableEntity, "This item is in the trash; restore it first.")]
    public async Task What_is_typed_is_saved_or_comes_back_with_the_reason_and_is_saved_then(string action, HttpStatusCode status, string? reason = null)
    {
        var key = await MakeAsync(isSubmitted: action == "return");
        using var client = await site.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, $"/admin/items/{key}")).Type(Title, Typed);
        await DoAsync(action, key);

        using var answer = await form.SendAsync();
        Assert.Equal(status, answer.StatusCode);
        if (reason is not null)
        {
            var back = await form.BackAsync(answer);
            Assert.Equal(Typed, back[Title]);
            Assert.Contains(reason, back.Page.QuerySelector("#errors, [data-merged]")!.TextContent, StringComparison.Ordinal);
            await UndoAsync(action, key);
            // The page may have been closed meanwhile.
            await (status == HttpStatusCode.Conflict ? back : await DraftForm.OpenAsync(client, $"/admin/items/{key}?recovered={form["opening"]}")).SaveAsync();
        }

        var saved = (MeetingContent)(await FindAsync(key)).Content;
        Assert.Equal((action is "discard" or "restore" ? 1 : 2, Typed), (saved.Participants, saved.Texts[Language.Fr].Title));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_typed_into_an_item_that_is_removed_for_good_comes_back_to_be_saved_as_a_new_one(bool isMadeAnew)
    {
        // A key that visitors never saw is free again.
        var key = await MakeAsync(isPublic: !isMadeAnew);
        using var client = await site.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, $"/admin/items/{key}")).Type(Title, Typed);
        await RemoveAsync(key, isPublic: !isMadeAnew);
        if (isMadeAnew)
        {
            await site.SaveNewAsync(key, Samples.Meeting("2019-03-01"));
        }

        using var answer = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var back = await form.BackAsync(answer);
        Assert.Equal(Typed, back[Title]);
        Assert.Contains("was removed for good while you were typing", back.Page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        var recovered = await DraftForm.OpenAsync(client, $"/admin/items/meeting/new?recovered={form["opening"]}");
        using var saved = await recovered.SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(Typed, (await FindAsync($"{saved.Headers.Location}"["/admin/items/".Length..])).Content.Texts[Language.Fr].Title);
    }

    [Fact]
    public async Task A_translator_whose_item_is_removed_for_good_gets_their_text_back_to_copy_it()
    {
        var key = await MakeAsync();
        using var client = await site.SignInAsync(Role.Translator, Language.Fr);
        var form = (await DraftForm.OpenAsync(client, $"/admin/items/{key}")).Type(Title, Typed);
        await RemoveAsync(key);

        using var answer = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var back = await form.BackAsync(answer);
        Assert.Equal(Typed, back[Title]);
        Assert.Contains("Copy what you need", back.Page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.All(back.Page.QuerySelectorAll("#draft > [type=submit], #draft > div > [type=submit]"), button => Assert.True(button.HasAttribute("disabled")));
        using var kept = await back.SendAsync("/admin/items/meeting/new/unsaved");
        Assert.Equal(HttpStatusCode.NotFound, kept.StatusCode);
        Assert.DoesNotContain("Typed and not saved", await client.GetStringAsync(new Uri("/admin", UriKind.Relative)), StringComparison.Ordinal);
    }

    // With a draft that changes a fact and a text of what is public.
    private async Task<string> MakeAsync(bool isPublic = true, bool isSubmitted = false)
    {
        var key = $"meeting/meanwhile-{Interlocked.Increment(ref Made)}";
        var model = (MeetingContent)(await FindAsync(Model)).Content;
        var content = model with { Participants = 1, Texts = model.Texts.ToDictionary(pair => pair.Key, pair => pair.Value with { Slug = key.Split('/')[1] }) };
        await (isPublic ? site.PublishAsync(key, content) : site.SaveNewAsync(key, content));
        await site.SaveAsync(key, (MeetingContent content) =>
            (content with { Participants = 2 }).With(Language.En, text => text with { Title = $"{text.Title}." }));
        return isSubmitted ? await DoneAsync(key, (Drafts drafts) => drafts.SubmitAsync(key, Editing.Editor)) : key;
    }

    private async Task<string> DoAsync(string action, string key)
    {
        var (seen, live) = await site.WithAsync(async (SiteDbContext db) =>
            (await db.Revisions.Where(revision => revision.Item.Key == key).MaxAsync(revision => revision.Id), (await db.Items.SingleAsync(item => item.Key == key)).LiveRevisionId));
        return action switch
        {
            "publish" => await DoneAsync(key, (Publications publications) => publications.PublishAsync([new PublicationRequest(key, Parts.All)], Editing.Editor)),
            "publish a part" => await DoneAsync(key, (Publications publications) => publications.PublishAsync([new PublicationRequest(key, Parts.Facts)], Editing.Editor)),
            "withdraw" => await DoneAsync(key, (Withdrawals withdrawals) => withdrawals.WithdrawAsync(key, Editing.Gone(), Editing.Editor)),
            "schedule a withdrawal" => await DoneAsync(key, (ScheduledChanges changes) => changes.ScheduleWithdrawalAsync(key, Editing.Gone(), Later, Editing.Editor)),
            "schedule" => await DoneAsync(key, (ScheduledChanges changes) => changes.SchedulePublicationAsync([new PublicationRequest(key, Parts.All)], Later, Editing.Editor)),
            "submit" => await DoneAsync(key, (Drafts drafts) => drafts.SubmitAsync(key, Editing.Editor)),
            "return" => await DoneAsync(key, (Drafts drafts) => drafts.ReturnAsync(key, Editing.Editor, "A typo is left.")),
            "discard" => await DoneAsync(key, (Drafts drafts) => drafts.DiscardAsync(key, seen, Editing.Editor)),
            "restore" => await DoneAsync(key, (Revisions revisions) => revisions.RestoreAsync(live!.Value, Editing.Editor)),
            "trash" => await DoneAsync(await DoAsync("withdraw", key), (Trash trash) => trash.AddAsync(key, Editing.Editor)),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    private async Task UndoAsync(string action, string key)
    {
        if (action == "schedule")
        {
            var id = await site.WithAsync((SiteDbContext db) => db.ScheduledChanges.Where(change => change.Items.Any(one => one.Item.Key == key)).Select(change => change.Id).SingleAsync());
            await DoneAsync(key, (ScheduledChanges changes) => changes.CancelAsync(id, Editing.Editor));
        }
        else if (action == "trash")
        {
            await DoneAsync(key, (Trash trash) => trash.RestoreAsync(key, Editing.Editor));
        }
    }

    private async Task RemoveAsync(string key, bool isPublic = true)
    {
        await (isPublic ? DoAsync("trash", key) : DoneAsync(key, (Trash trash) => trash.AddAsync(key, Editing.Editor)));
        await DoneAsync(key, (Trash trash) => trash.RemoveAsync(key, Editing.Editor));
    }

    private async Task<string> DoneAsync<T>(string key, Func<T, Task<Outcome>> act)
        where T : notnull
    {
        Assert.Empty((await site.WithAsync(act)).Refusals);
        return key;
    }

    private async Task<Draft> FindAsync(string key) => (await site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key, CancellationToken.None)))!;
}
