using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What is typed after a form was sent and before its answer is there is in no answer: the browser offers it.</summary>
[Collection(EditedSite.Name)]
public sealed class LateWorkTests(EditorVisits visits)
{
    private const string Key = "meeting/2016-02-11-national-contact-points";
    private const string Dates = "[name='dates']";
    private const string Title = "[name='texts.en.title']";
    private const string Saved = "The draft is saved.";

    private static readonly string Body = Form.Body(Language.En);

    [BrowserFact]
    public async Task What_is_typed_while_the_form_is_saved_is_offered_on_the_page_that_says_so()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Key);
        await visit.Page.FillAsync(Body, "A sentence.");
        await SendAsync(visit.Page, Body, " And one more.");
        await new Desk(visit).SeeAsync(Saved);
        await form.SeeOfferAsync("This browser still holds what you typed here on", Body, "A sentence. And one more.");
        await form.Offers.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Body)).ToHaveValueAsync("A sentence. And one more.");
        await form.SaveAsync(Body, "A sentence. And one more.");
    }

    [BrowserFact]
    public async Task What_is_typed_while_a_new_item_is_saved_is_offered_on_its_page()
    {
        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.NewAsync("Meeting");
        await desk.TypeAsync("Dates", "June 2013");
        await desk.ChooseAsync("Kind", "Workshop");
        await desk.TypeAsync("Title (English)", "Workshop of late words");
        await SendAsync(visit.Page, Body, "Late words.");
        await desk.SeeAsync(Saved);
        await visit.Page.GetByText("Show it in the form").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Body)).ToHaveValueAsync("Late words.");
        await desk.SaveAsync();
        await Assertions.Expect(visit.Page.Locator(Body)).ToHaveValueAsync("Late words.");
        await desk.NewAsync("Meeting");
        await visit.Page.SeeOffersAsync(0);
    }

    [BrowserFact]
    public async Task What_is_typed_while_a_form_is_refused_is_offered_on_the_page_that_says_why()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Key);
        await visit.Page.FillAsync(Dates, "soon");
        await visit.Page.FillAsync(Title, "A title");
        await SendAsync(visit.Page, Title, " that came late");
        await visit.Page.Locator("#errors").WaitForAsync();
        await visit.Page.SeeOffersAsync(1);
        await visit.Page.FillAsync(Dates, "12 February 2016");
        await form.Offers.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Title)).ToHaveValueAsync("A title that came late");
        await form.SeeAsync(Dates, "soon");
        await visit.Page.FillAsync(Dates, "11 February 2016");
        await new Desk(visit).SaveAsync();
        await form.ReopenAsync();
        await form.SeeAsync(Title, "A title that came late");
    }

    [BrowserFact]
    public async Task What_was_saved_is_not_offered_though_the_page_that_said_so_was_left_before_its_scripts_came()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Key);
        await visit.Page.FillAsync(Dates, "2016-02-11");
        await visit.Page.FillAsync(Title, "A title saved in a hurry");
        await visit.Page.RouteAsync("**/js/admin/**", route => route.AbortAsync());
        await new Desk(visit).SaveAsync();
        await visit.Page.UnrouteAllAsync();
        await form.SeeSavedAsync(Title, "A title saved in a hurry");
    }

    [BrowserFact]
    public async Task What_is_typed_before_the_scripts_are_there_is_kept_too()
    {
        await using var visit = await visits.SignInAsync();
        var scripts = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/js/admin/storage*", async route =>
        {
            await scripts.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(AdminLinks.Item(Key), new() { WaitUntil = WaitUntilState.Commit });
        await visit.Page.FillAsync(Body, "Typed at once.");
        scripts.SetResult();
        await visit.Page.SeeOffersAsync(0);
        await visit.Page.WaitForFunctionAsync("() => localStorage.length > 0");
        var page = await visit.Page.Context.NewPageAsync();
        await visit.Page.CloseAsync();
        var form = await Form.OpenAsync(page, Key);
        await page.SeeOffersAsync(1);
        await form.Offers.ClickAsync();
        await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync("Typed at once.");
    }

    // Types when the form is on its way and its answer is not yet there.
    private static async Task SendAsync(IPage page, string field, string late)
    {
        await page.FocusAsync(field);
        await page.Keyboard.PressAsync("Control+End");
        var answer = new TaskCompletionSource();
        await page.RouteAsync($"**{AdminLinks.Items}/**", async route =>
        {
            if (route.Request.IsNavigationRequest && route.Request.Method == "POST")
            {
                await answer.Task;
            }

            await route.ContinueAsync();
        });
        await page.RunAndWaitForRequestAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Save as a draft" }).Last.DispatchEventAsync("click"),
            request => request.IsNavigationRequest);
        await page.Keyboard.TypeAsync(late);
        answer.SetResult();
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });
    }
}
