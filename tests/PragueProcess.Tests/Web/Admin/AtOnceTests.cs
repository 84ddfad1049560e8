using System.Net;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What two people do to one item at the same time.</summary>
public sealed class AtOnceTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_version_that_nobody_looked_at_is_not_published()
    {
        const string key = "meeting/2015-12-07-senior-officials";
        const string page = $"/admin/items/{key}/publication";
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 11 });
        var seen = (await FindAsync(key)).RevisionId;
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 99 });
        using var editor = await site.SignInAsync(Role.Editor);

        using var stale = await editor.PostFormAsync(page, page, new() { ["facts"] = "true", ["revisionId"] = $"{seen}" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        var back = await new HtmlParser().ParseDocumentAsync(await stale.Content.ReadAsStreamAsync());
        var newer = (await FindAsync(key)).RevisionId;
        Assert.Equal([$"{newer}", $"{seen}"], back.QuerySelectorAll("[name=revisionId]").Select(field => field.GetAttribute("value")));
        Assert.NotNull(back.QuerySelector($"a[href$='compare?from={seen}&to={newer}']"));
        using var again = await editor.PostFormAsync(page, page, new() { ["facts"] = "true", ["revisionId"] = $"{seen}" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        using var none = await editor.PostFormAsync(page, page, new() { ["facts"] = "true", ["revisionId"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Equal(DraftState.Draft, (await FindAsync(key)).DraftState);
        using var fresh = await editor.PostFormAsync(page, page, new() { ["facts"] = "true" });
        Assert.Equal(HttpStatusCode.SeeOther, fresh.StatusCode);
    }

    [Fact]
    public async Task The_rows_of_a_field_are_one_thing_when_two_people_change_them()
    {
        const string key = "meeting/2016-09-20-ministerial";
        using var client = await site.SignInAsync(Role.Contributor);
        var rows = ((MeetingContent)(await FindAsync(key)).Content).Differences.Count;
        var mine = Difference(await DraftForm.OpenAsync(client, $"/admin/items/{key}"), rows, "participants", "120");
        await Difference(await DraftForm.OpenAsync(client, $"/admin/items/{key}"), rows, "place", "vienna").Type("participants", "5").SaveAsync();

        using var answer = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var merged = await mine.BackAsync(answer);
        Assert.NotNull(merged.Page.QuerySelector("[data-merged] a[href='#differences']"));
        await merged.SaveAsync();
        var saved = (MeetingContent)(await FindAsync(key)).Content;
        Assert.Equal((rows + 1, "120", 5), (saved.Differences.Count, saved.Differences[^1].Value, saved.Participants));
    }

    [Fact]
    public async Task A_draft_goes_on_naming_an_item_that_is_put_into_the_trash_meanwhile()
    {
        const string key = "document/names-a-trashed-meeting";
        const string meeting = "meeting/soon-in-the-trash";
        await site.SaveNewAsync(meeting, Samples.Meeting("2019-03-01"));
        await site.SaveNewAsync(key, Samples.Document(meeting));
        Assert.Empty((await site.WithAsync((Trash trash) => trash.AddAsync(meeting, Editing.Editor))).Refusals);
        using var client = await site.SignInAsync(Role.Contributor);
        var form = await DraftForm.OpenAsync(client, $"/admin/items/{key}");
        Assert.EndsWith("(In the trash)", form.Page.QuerySelector("#meeting option[selected]")!.TextContent, StringComparison.Ordinal);
        await form.Type("texts.fr.title", "Une faute corrigée").SaveAsync();
        Assert.Equal(meeting, ((DocumentContent)(await FindAsync(key)).Content).Meeting);
        var other = await DraftForm.OpenAsync(client, "/admin/items/document/new");
        Assert.Null(other.Page.QuerySelector($"#meeting option[value='{meeting}']"));
    }

    [Fact]
    public async Task Where_approval_is_required_nobody_publishes_their_own_work()
    {
        const string key = "meeting/2011-11-ministerial";
        const string page = $"/admin/items/{key}/publication";
        using var strict = new Site { Settings = { ["Editing:RequiresApproval"] = "true" } };
        using var one = await strict.SignInAsync(Role.Editor);
        using var other = await strict.SignInAsync(Role.Editor);
        await (await DraftForm.OpenAsync(one, $"/admin/items/{key}")).Type("participants", "60").SaveAsync();

        using var own = await one.PostFormAsync(page, page, new() { ["facts"] = "true" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.StatusCode);
        using var approved = await other.PostFormAsync(page, page, new() { ["facts"] = "true" });
        Assert.Equal(HttpStatusCode.SeeOther, approved.StatusCode);

        // What is left of their work when a part is published is still theirs.
        await (await DraftForm.OpenAsync(one, $"/admin/items/{key}")).Type("participants", "61").Type("texts.es.title", "Conferencia, otro título").SaveAsync();
        await (await DraftForm.OpenAsync(other, $"/admin/items/{key}")).Type("texts.en.title", "Conference, another title").SaveAsync();
        using var part = await strict.SignInAsync(Role.Editor);
        using var facts = await part.PostFormAsync(page, page, new() { ["facts"] = "true" });
        Assert.True(facts.StatusCode == HttpStatusCode.SeeOther, await facts.Content.ReadAsStringAsync());
        using var rest = await one.PostFormAsync(page, page, new() { ["languages"] = "es" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rest.StatusCode);
        using var whole = await part.PostFormAsync(page, page, new() { ["languages"] = "es" });
        Assert.True(whole.StatusCode == HttpStatusCode.SeeOther, await whole.Content.ReadAsStringAsync());
    }

    private static DraftForm Difference(DraftForm form, int row, string field, string value) =>
        form.Type($"differences.{row}.field", field).Type($"differences.{row}.value", value).Type($"differences.{row}.source", "iom-profile");

    private async Task<Draft> FindAsync(string key) => (await site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key, CancellationToken.None)))!;
}
