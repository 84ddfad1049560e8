using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What was typed and not saved is offered again, and put in only when it is asked for.</summary>
[Collection(EditedSite.Name)]
public sealed class UnsavedWorkTests(EditorVisits visits)
{
    private const string Closed = "meeting/2014-05-06-workshop";
    private const string Offline = "meeting/2015-02-12-workshop";
    private const string Crashed = "meeting/2015-12-07-senior-officials";
    private const string Ended = "meeting/2016-02-11-national-contact-points";
    private const string Title = "[name='texts.en.title']";
    private const string OnSite = "kept for you";
    private const string InBrowser = "kept in this browser";
    private const string Statement = "[name='differences.0.value']";

    private static readonly string Body = Form.Body(Language.En);

    [BrowserFact]
    public async Task What_is_typed_is_kept_by_the_site_and_offered_in_any_browser_once_the_tab_is_closed()
    {
        var account = await visits.MakeAccountAsync(Role.Editor);
        await using var first = await visits.SignInAsync(account);
        var form = await Form.OpenAsync(first.Page, Closed);
        await form.TypeAsync(Body, "Half a sentence", OnSite);
        await first.Page.CloseAsync();

        await using var second = await visits.SignInAsync(account);
        var desk = new Desk(second);
        await desk.SeeAsync("Typed and not saved");
        form = await Form.OpenAsync(second.Page, Closed);
        await form.SeeOfferAsync("You typed something here on", Body, "Half a sentence");
        await desk.FollowAsync("Show it in the form");
        await form.SeeAsync(Body, "Half a sentence");
        await form.SaveAsync(Body, "Half a sentence");
        Assert.Empty(second.Complaints);
    }

    [BrowserFact]
    public async Task What_is_forgotten_is_offered_neither_by_the_site_nor_by_the_browser()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Closed);
        await form.TypeAsync(Title, "Not wanted", OnSite);
        await form.ReopenAsync();
        await form.SeeOfferAsync("You typed something here on", Title, "Not wanted");
        await new Desk(visit).PressAsync("Forget it");
        await new Desk(visit).SeeAsync("What was not saved is forgotten.");
        await visit.Page.SeeOffersAsync(0);
    }

    [BrowserFact]
    public async Task A_new_item_that_is_saved_is_not_offered_when_the_next_one_is_added()
    {
        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.NewAsync("Meeting");
        await desk.TypeAsync("Dates", "May 2013");
        await desk.ChooseAsync("Kind", "Workshop");
        await desk.TypeAsync("Title (English)", "Workshop saved at once");
        await desk.SaveAsync();
        await desk.NewAsync("Meeting");
        await desk.Page.SeeOffersAsync(0);
        await Assertions.Expect(desk.Page.GetByLabel("Dates")).ToHaveValueAsync("");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task What_is_still_on_its_way_to_be_kept_when_it_is_saved_is_not_offered_afterwards()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Closed);
        var arrival = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/unsaved", async route =>
        {
            // It reaches the site late, whether the page is still there or not.
            await Task.Delay(TimeSpan.FromSeconds(2));
            var answer = await route.FetchAsync();
            arrival.TrySetResult();
            await route.FulfillAsync(new() { Response = answer });
        });
        var keeping = visit.Page.WaitForRequestAsync("**/unsaved");
        await visit.Page.FillAsync(Title, "Saved at once");
        await form.PassAsync("");
        await keeping;
        await new Desk(visit).SaveAsync();
        await arrival.Task;
        await visit.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        await form.SeeSavedAsync(Title, "Saved at once");
    }

    [BrowserFact]
    public async Task What_is_typed_without_a_network_is_kept_in_the_browser_and_offered_by_it()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Offline);
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.SelectOptionAsync("[name='differences.0.field']", "dates");
        await visit.Page.SelectOptionAsync("[name='differences.0.source']", "process-core-group-2015");
        await visit.Page.FillAsync(Statement, "2015-02");
        await form.TypeAsync(Body, "Written in a train", InBrowser);
        await visit.Page.CloseAsync();
        await visit.Page.Context.SetOfflineAsync(false);

        var page = await visit.Page.Context.NewPageAsync();
        form = await Form.OpenAsync(page, Offline);
        await form.SeeOfferAsync("This browser still holds what you typed here on", Body, "Written in a train");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show it in the form" }).ClickAsync();
        await Assertions.Expect(page.Locator(Statement)).ToHaveValueAsync("2015-02");
        await form.SeeAsync(Body, "Written in a train");
        await form.SaveAsync(Body, "Written in a train");
        await form.SeeAsync(Statement, "2015-02");
    }

    [BrowserFact]
    public async Task What_the_browser_holds_is_offered_after_an_earlier_save_and_outlasts_what_is_typed_meanwhile()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Closed);
        await visit.Page.FillAsync(Title, "Saved before");
        await form.SaveAsync(Title, "Saved before");
        await visit.Page.GotoAsync(AdminLinks.Item(Crashed));
        form = new Form(visit.Page, Crashed);
        await visit.Page.Context.SetOfflineAsync(true);
        await form.TypeAsync(Body, "A page", InBrowser);
        await visit.Page.Context.SetOfflineAsync(false);
        await form.PassAsync(OnSite);
        await visit.Page.Context.SetOfflineAsync(true);
        await form.TypeAsync(Body, "A page and more", InBrowser);
        await visit.Page.CloseAsync();
        await visit.Page.Context.SetOfflineAsync(false);

        var page = await visit.Page.Context.NewPageAsync();
        form = await Form.OpenAsync(page, Crashed);
        await page.SeeOffersAsync(2);
        await form.TypeAsync(Body, "x", OnSite);
        await form.ReopenAsync();
        await page.SeeOffersAsync(3);
        await form.Offers.First.ClickAsync();
        await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync("A page and more");
    }

    [BrowserFact]
    public async Task What_another_tab_still_shows_is_offered_once_that_tab_is_closed()
    {
        await using var visit = await visits.SignInAsync();
        await visit.Page.RouteAsync("**/unsaved", route => route.AbortAsync());
        var form = await Form.OpenAsync(visit.Page, Crashed);
        await form.TypeAsync(Body, "In the first tab", InBrowser);

        var page = await visit.Page.Context.NewPageAsync();
        var second = await Form.OpenAsync(page, Crashed);
        await second.TypeAsync(Body, "In the second tab", OnSite);
        await page.SeeOffersAsync(0);
        await visit.Page.CloseAsync();
        await second.SaveAsync(Body, "In the second tab", offers: 1);
        await second.Offers.ClickAsync();
        await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync("In the first tab");
    }

    [BrowserFact]
    public async Task What_is_typed_after_the_session_was_ended_elsewhere_is_saved_after_signing_in()
    {
        var account = await visits.MakeAccountAsync(Role.Editor);
        await using var visit = await visits.SignInAsync(account);
        var form = await Form.OpenAsync(visit.Page, Ended);
        await EndOthersAsync(account);

        await form.TypeAsync(Body, "Typed too late", "You are no longer signed in.");
        await new Desk(visit).PressAsync("Save as a draft");
        await new Desk(visit).SeeAsync("What you had typed is kept: sign in");
        await EditorVisits.SignInAsync(visit.Page, account.Email!);
        await new Desk(visit).PressAsync("Continue");
        await new Desk(visit).SeeAsync("The draft is saved.");
        await form.SeeSavedAsync(Body, "Typed too late");
    }

    private async Task EndOthersAsync(Account account)
    {
        await using var elsewhere = await visits.SignInAsync(account);
        await elsewhere.OpenAsync(AdminLinks.Account);
        await new Desk(elsewhere).PressAsync("End all other sessions");
        await new Desk(elsewhere).SeeAsync("Your other sessions have ended.");
    }
}
