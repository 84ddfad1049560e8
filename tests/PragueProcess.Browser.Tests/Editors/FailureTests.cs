using Microsoft.Playwright;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>The program is killed, and its disk is full: what is typed is kept.</summary>
[Collection(EditedSite.Name)]
public sealed class FailureTests(EditorVisits visits, StartedProgram program) : IClassFixture<StartedProgram>
{
    private const string Killed = "meeting/2014-05-06-workshop";
    private const string Full = "meeting/2015-02-12-workshop";
    private const string OnSite = "kept for you";
    private const string InBrowser = "kept in this browser";

    private static readonly string Body = Form.Body(Language.En);

    [BrowserFact]
    public async Task Nothing_is_lost_when_the_program_is_killed_while_somebody_types_and_while_they_save()
    {
        await using var visit = await SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Killed);
        await form.TypeAsync(Body, "Before the crash", OnSite);
        program.Kill();
        await form.TypeAsync(Body, "Before the crash and after", InBrowser);
        await program.StartAsync();
        await form.PassAsync(OnSite);

        await visit.Page.FillAsync(Body, "Sent while it crashed");
        await visit.Page.RunAndWaitForRequestAsync(
            () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save as a draft" }).Last.DispatchEventAsync("click"),
            request => request.IsNavigationRequest);
        program.Kill();
        await visit.Page.CloseAsync();
        await program.StartAsync();
        await SeeAsync(await visit.Page.Context.NewPageAsync(), "Sent while it crashed");
    }

    [SmallDiskFact]
    public async Task A_full_disk_leaves_the_form_in_the_page_and_it_is_saved_once_there_is_room()
    {
        await using var visit = await SignInAsync();
        var desk = new Desk(visit);
        var form = await Form.OpenAsync(visit.Page, Full);
        await program.FillDiskAsync();
        try
        {
            await form.TypeAsync(Body, "More than the disk takes", InBrowser);
            await desk.PressAsync("Save as a draft");
            await desk.SeeAsync("Nothing was saved. What you sent is kept in this page");
            Assert.Empty(await visit.Page.FaultsAsync());
            await TryAgainAsync(visit.Page);
            await desk.SeeAsync("Nothing was saved. What you sent is kept in this page");
        }
        finally
        {
            program.MakeRoom();
        }

        await TryAgainAsync(visit.Page);
        await desk.SeeAsync("The draft is saved.");
        await form.SeeSavedAsync(Body, "More than the disk takes");
    }

    // The page that answers says the same as the one before.
    private static async Task TryAgainAsync(IPage page)
    {
        await page.EvaluateAsync("() => { document.body.dataset.isFormer = 'yes'; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await page.Locator("body:not([data-is-former])").WaitForAsync();
    }

    // It was saved in the very moment, or it is offered.
    private static async Task SeeAsync(IPage page, string text)
    {
        var form = await Form.OpenAsync(page, Killed);
        await page.Locator("form[data-offered]").WaitForAsync();
        if (await page.InputValueAsync(Body) != text)
        {
            await form.Offers.First.ClickAsync();
            await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync(text);
            await form.SaveAsync(Body, text);
        }
    }

    private Task<Visit> SignInAsync() => visits.SignInAsync(program.Account, options => options.BaseURL = program.Address);
}
