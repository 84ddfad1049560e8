using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>Hands that are quick, or change their mind, spoil nothing.</summary>
[Collection(EditedSite.Name)]
public sealed class CareTests(EditorVisits visits)
{
    private const string Key = "meeting/2015-12-07-senior-officials";

    private static readonly string Body = Form.Body(Language.En);

    [BrowserFact]
    public async Task Pressing_twice_saves_a_new_item_once()
    {
        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.NewAsync("Meeting");
        await desk.TypeAsync("Dates", "July 2013");
        await desk.ChooseAsync("Kind", "Workshop");
        await desk.TypeAsync("Title (English)", "Workshop of quick hands");
        var sent = 0;
        await visit.Page.RouteAsync("**/admin/items/meeting/new", async route =>
        {
            sent++;
            await Task.Delay(500);
            await route.ContinueAsync();
        });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save as a draft" })
            .EvaluateAsync("button => { button.click(); return new Promise((done) => setTimeout(() => done(button.click()), 200)); }");
        await desk.SeeAsync("The draft is saved.");
        Assert.Equal(1, sent);
    }

    [BrowserFact]
    public async Task Looking_for_a_fact_and_choosing_none_leaves_what_is_selected()
    {
        await using var visit = await visits.SignInAsync();
        var page = visit.Page;
        await visit.OpenAsync(AdminLinks.Item(Key));
        await page.FillAsync(Body, "A sentence that stays.");
        await page.Locator(Body).SelectTextAsync();
        await page.Locator($"[aria-controls='{Body[7..^2]}']").GetByRole(AriaRole.Button, new() { Name = "Fact…" }).ClickAsync();
        await page.Locator("#tokens").GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#tokens")).ToBeHiddenAsync();
        Assert.Equal("A sentence that stays.", await page.InputValueAsync(Body));
    }

    [BrowserFact]
    public async Task What_is_typed_after_a_save_that_was_stopped_is_kept_on_the_site_again()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Key);
        await visit.Page.FillAsync(Body, "Saved, or not.");
        await visit.Page.RouteAsync($"**{AdminLinks.Item(Key)}", route => route.AbortAsync("aborted"));
        await visit.Page.RunAndWaitForRequestAsync(
            () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save as a draft" }).ClickAsync(), request => request.IsNavigationRequest);
        await visit.Page.FillAsync(Body, "Typed after it was stopped.");
        await visit.Page.Clock.FastForwardAsync(20_000);
        await form.PassAsync("Not saved yet; kept for you");
    }

    [BrowserFact]
    public async Task A_late_proposal_for_the_address_does_not_take_the_place_of_a_newer_one()
    {
        await using var visit = await visits.SignInAsync();
        var page = visit.Page;
        var desk = new Desk(visit);
        await desk.NewAsync("Meeting");
        var late = new TaskCompletionSource();
        var (asked, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync($"**{AdminLinks.Slugs}", async route =>
        {
            if (!asked.Task.IsCompleted)
            {
                asked.SetResult();
                await late.Task;
            }

            await route.ContinueAsync();
        });
        page.RequestFinished += (_, request) =>
        {
            if (late.Task.IsCompleted && request.PostData?.Contains("Annual&", StringComparison.Ordinal) == true)
            {
                answered.TrySetResult();
            }
        };
        await desk.TypeAsync("Title (English)", "Annual");
        await asked.Task;
        await desk.TypeAsync("Title (English)", "Annual report");
        await Assertions.Expect(page.Locator("[name='texts.en.slug']")).ToHaveValueAsync("annual-report");
        late.SetResult();
        await answered.Task;
        await page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        Assert.Equal("annual-report", await page.InputValueAsync("[name='texts.en.slug']"));
    }
}
