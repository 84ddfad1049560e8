using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>A colleague publishes, trashes or removes the item into which somebody is typing: what was typed is saved, or stands in the page that says why not.</summary>
[Collection(EditedSite.Name)]
public sealed class MeanwhileTests(EditorVisits visits)
{
    private const string Model = "meeting/2014-05-06-workshop";
    private const string Published = "meeting/2018-05-06-published";
    private const string Trashed = "meeting/2018-05-07-trashed";
    private const string Removed = "meeting/2018-05-08-removed";
    private const string Typed = "Typed by me meanwhile.";

    private static readonly string Body = Form.Body(Language.En);
    private static readonly Author Colleague = new(null, "Some Colleague");

    [BrowserFact]
    public async Task What_is_typed_while_a_part_of_the_draft_is_published_is_merged_with_the_rest()
    {
        await using var visit = await visits.SignInAsync();
        var form = await OpenAsync(visit, Published, "Draft of the French text.");
        await DoAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(Published, Parts.All ^ Parts.Fr)], Colleague));
        await form.SaveAsync(Body, Typed);
        await form.SeeAsync(Form.Body(Language.Fr), "Draft of the French text.");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task What_is_typed_while_the_item_is_trashed_stays_in_the_form_and_is_saved_once_it_is_restored()
    {
        await using var visit = await visits.SignInAsync();
        var form = await OpenAsync(visit, Trashed);
        await DoAsync((Trash trash) => trash.AddAsync(Trashed, Colleague));
        var desk = new Desk(visit);
        await desk.PressAsync("Save as a draft");
        await desk.SeeAsync("This item is in the trash; restore it first.");
        await form.SeeAsync(Body, Typed);
        Assert.Empty(await visit.Page.FaultsAsync());
        await DoAsync((Trash trash) => trash.RestoreAsync(Trashed, Colleague));
        await form.SaveAsync(Body, Typed);
    }

    [BrowserFact]
    public async Task What_is_typed_while_the_item_is_removed_for_good_stays_in_the_form_and_can_be_saved_as_a_new_item()
    {
        await using var visit = await visits.SignInAsync();
        var form = await OpenAsync(visit, Removed);
        await DoAsync((Trash trash) => trash.AddAsync(Removed, Colleague));
        await DoAsync((Trash trash) => trash.RemoveAsync(Removed, Colleague));
        var desk = new Desk(visit);
        await desk.PressAsync("Save as a draft");
        await desk.SeeAsync("This item was removed for good while you were typing.");
        await form.SeeAsync(Body, Typed);
        await visit.Page.SeeOffersAsync(0);
        Assert.Empty(await visit.Page.FaultsAsync());
        await desk.SaveAsync();
        await form.SeeAsync(Body, Typed);
        await desk.NewAsync("Meeting");
        await visit.Page.SeeOffersAsync(0);
    }

    // Whoever has typed finds the form as it was before the colleague came.
    private async Task<Form> OpenAsync(Visit visit, string key, string? draft = null)
    {
        var model = (await visits.Site.WithAsync((DraftQueries drafts) => drafts.FindAsync(Model, CancellationToken.None)))!.Content;
        var content = With(model, text => text with { Slug = key.Split('/')[1] });
        await DoAsync((Revisions revisions) => revisions.SaveAsync(key, content, null, Colleague));
        if (draft is not null)
        {
            await DoAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(key, Parts.All)], Colleague));
            var live = (await visits.Site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key, CancellationToken.None)))!.RevisionId;
            content = With(content, text => text with { Body = draft });
            await DoAsync((Revisions revisions) => revisions.SaveAsync(key, content, live, Colleague));
        }

        var form = await Form.OpenAsync(visit.Page, key);
        await visit.Page.FillAsync(Body, Typed);
        return form;
    }

    private static ItemContent With(ItemContent content, Func<TextContent, TextContent> change) =>
        content with { Texts = content.Texts.ToDictionary(pair => pair.Key, pair => change(pair.Value)) };

    private async Task DoAsync<T>(Func<T, Task<Outcome>> act)
        where T : notnull =>
        Assert.Empty((await visits.Site.WithAsync(act)).Refusals);
}
