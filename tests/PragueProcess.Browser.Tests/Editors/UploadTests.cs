using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>Files are dropped on the page, and how far they are is seen.</summary>
[Collection(EditedSite.Name)]
public sealed class UploadTests(EditorVisits visits)
{
    // Bytes: five seconds at the slow line's speed.
    private const int Size = 1_500_000;

    // Bytes: more than the server lets come before it hangs up on strangers.
    private const int LargeSize = 30_000_000;

    private const int SlowLine = 300_000;

    private const string Drop = """
        (form, [names, size, seed]) => {
          const dataTransfer = new DataTransfer();
          names.forEach((name) => dataTransfer.items.add(new File([seed, "a,b\n".repeat(size / 4)], name)));
          form.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }
        """;

    [BrowserFact]
    public async Task A_file_that_is_dropped_goes_up_shows_how_far_it_is_and_opens_its_page()
    {
        await using var visit = await visits.SignInAsync();
        var desk = await FilesDesk.OpenAsync(visit.Page);
        await SlowDownAsync(visit.Page);
        await DropAsync(visit.Page, "figures.csv");
        await Assertions.Expect(desk.Progress).ToBeVisibleAsync();
        await visit.Page.WaitForFunctionAsync("() => { const { value } = document.querySelector('progress'); return value > 0 && value < 100; }");
        await desk.SeeStoredAsync("figures.csv");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task What_is_not_taken_is_said_in_the_page_and_the_next_file_is_taken()
    {
        await using var visit = await visits.SignInAsync();
        var desk = await FilesDesk.OpenAsync(visit.Page);
        await DropAsync(visit.Page, "one.csv", "two.csv");
        await desk.SeeProblemAsync("one file at a time");
        await DropAsync(visit.Page, "figures.pdf");
        await desk.SeeProblemAsync("not what its name says");
        Assert.Empty(await visit.Page.FaultsAsync());
        await DropAsync(visit.Page, "others.csv");
        await desk.SeeStoredAsync("others.csv");
    }

    [BrowserFact]
    public async Task A_file_that_is_cut_off_or_comes_after_the_sessions_end_is_still_chosen_and_sent_again()
    {
        var account = await visits.MakeAccountAsync(Role.Editor);
        await using var visit = await visits.SignInAsync(account);
        var page = visit.Page;
        var desk = await FilesDesk.OpenAsync(page);
        await page.Context.SetOfflineAsync(true);
        await DropAsync(page, LargeSize, "later.csv");
        await desk.SeeProblemAsync("could not be sent");
        await page.Context.SetOfflineAsync(false);

        await page.Context.ClearCookiesAsync(new() { Name = "__Host-session" });
        await desk.SendAsync();
        await desk.SeeProblemAsync("session has ended");
        await SignInElsewhereAsync(page.Context, account.Email!);
        await desk.SendAsync();
        await desk.SeeStoredAsync("later.csv");
    }

    private static Task DropAsync(IPage page, params string[] names) => DropAsync(page, Size, names);

    private static async Task DropAsync(IPage page, int size, params string[] names) =>
        await page.Locator("form[data-upload]").EvaluateAsync(Drop, new object[] { names, size, $"{Guid.NewGuid()},\n" });

    private static async Task SlowDownAsync(IPage page)
    {
        var protocol = await page.Context.NewCDPSessionAsync(page);
        await protocol.SendAsync("Network.enable");
        await protocol.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 0,
            ["downloadThroughput"] = -1,
            ["uploadThroughput"] = SlowLine,
        });
    }

    private static async Task SignInElsewhereAsync(IBrowserContext browser, string email)
    {
        var window = await browser.NewPageAsync();
        await window.GotoAsync(AdminLinks.SignIn);
        await EditorVisits.SignInAsync(window, email);
        await window.ArriveAsync(AdminLinks.Dashboard);
        await window.CloseAsync();
    }
}
