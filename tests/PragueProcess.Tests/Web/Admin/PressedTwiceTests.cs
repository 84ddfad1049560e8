using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>A form that is sent twice, because somebody pressed twice or the first answer was lost, is saved once.</summary>
public sealed class PressedTwiceTests(Site site) : IClassFixture<Site>
{
    private const string Key = "meeting/2016-09-20-ministerial";

    [Fact]
    public async Task A_new_item_is_made_once()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, "/admin/items/meeting/new")).Type("kind", "workshop").Type("dates", "12 March 2027").Type("texts.en.title", "Pressed twice").Type("texts.en.body", "A text.");
        using var first = await form.SendAsync();
        using var second = await form.SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal((HttpStatusCode.SeeOther, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        Assert.Equal(1, await site.WithAsync((SiteDbContext db) => db.Revisions.CountAsync(revision => revision.Json.Contains("Pressed twice"))));
    }

    [Fact]
    public async Task A_new_item_of_the_same_name_but_of_another_text_is_an_item_of_its_own()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, "/admin/items/meeting/new")).Type("kind", "workshop").Type("dates", "13 March 2027").Type("texts.en.title", "Two of a name");
        await form.SaveAsync();
        using var second = await form.Type("texts.en.body", "Another text.").SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, second.StatusCode);
        Assert.Equal(2, await site.WithAsync((SiteDbContext db) => db.Items.CountAsync(item => item.Key.StartsWith("meeting/2027-03-13"))));
    }

    [Fact]
    public async Task A_new_item_that_is_like_one_in_the_trash_is_an_item_of_its_own()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, "/admin/items/meeting/new")).Type("kind", "workshop").Type("dates", "14 March 2027").Type("texts.en.title", "Like one in the trash");
        using var first = await form.SendAsync();
        var key = $"{first.Headers.Location}"["/admin/items/".Length..];
        Assert.Empty((await site.WithAsync((Trash trash) => trash.AddAsync(key, Editing.Editor))).Refusals);
        using var second = await form.SendAsync();
        Assert.Equal((HttpStatusCode.SeeOther, $"/admin/items/{key}-2"), (second.StatusCode, second.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Two_sent_at_the_same_moment_are_saved_once_and_nobody_is_told_that_they_were_overtaken_by_themselves()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, $"/admin/items/{Key}")).Type("participants", "77").Type("texts.es.checked", "on");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SendAsync()));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.SeeOther, $"/admin/items/{Key}"), (answer.StatusCode, answer.Headers.Location?.OriginalString)));
        Assert.Equal(2, await site.WithAsync((SiteDbContext db) => db.Revisions.CountAsync(revision => revision.Item.Key == Key)));
        Assert.Equal(77, ((MeetingContent)(await site.WithAsync((DraftQueries drafts) => drafts.FindAsync(Key, CancellationToken.None)))!.Content).Participants);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task What_is_saved_is_said_to_be_although_what_was_kept_of_it_cannot_be_removed()
    {
        using var full = new Site();
        using var client = await full.SignInAsync(Role.Contributor);
        var form = (await DraftForm.OpenAsync(client, $"/admin/items/{Key}")).Type("participants", "78");
        await full.WithAsync((SiteDbContext db) => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER full BEFORE DELETE ON OpenForms BEGIN SELECT RAISE(ABORT, 'no room'); END"));
        await form.SaveAsync();
        Assert.Equal(78, ((MeetingContent)(await full.WithAsync((DraftQueries drafts) => drafts.FindAsync(Key, CancellationToken.None)))!.Content).Participants);
    }
}
