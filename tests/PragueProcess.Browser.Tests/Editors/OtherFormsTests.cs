using Microsoft.Playwright;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What is typed into forms that are not an item's is kept by the browser, offered again, and asked about.</summary>
[Collection(EditedSite.Name)]
public sealed class OtherFormsTests(EditorVisits visits)
{
    private const string Item = "meeting/2014-10-28-senior-officials";
    private const string Offer = "Show it in the form";

    [BrowserFact]
    public async Task What_was_typed_into_the_form_of_a_source_is_offered_once_its_tab_is_closed_until_it_is_saved()
    {
        var path = AdminLinks.NewReference(ReferenceTarget.Source);
        await using var visit = await visits.SignInAsync();
        await visit.OpenAsync(path);
        await visit.Page.FillAsync("#key", "late-report");
        await visit.Page.FillAsync("#checkedOn", "2026-11-03");
        await visit.Page.CheckAsync("#checkedInStoredCopy");
        await CloseAsync(visit.Page, "checkedInStoredCopy");

        var page = await ReopenAsync(visit, path);
        await Assertions.Expect(page.Locator("#key")).ToHaveValueAsync("");
        await page.GetByText(Offer).ClickAsync();
        await Assertions.Expect(page.Locator("#key")).ToHaveValueAsync("late-report");
        await Assertions.Expect(page.Locator("#checkedOn")).ToHaveValueAsync("2026-11-03");
        await Assertions.Expect(page.Locator("#checkedInStoredCopy")).ToBeCheckedAsync();
        await page.SeeOffersAsync(0);
        await page.CloseAsync();

        page = await ReopenAsync(visit, path);
        await page.GetByText(Offer).ClickAsync();
        foreach (var (field, text) in new[] { ("#name\\.fr", "Un rapport"), ("#name\\.en", "A report"), ("#name\\.es", "Un informe"), ("#name\\.ru", "Доклад"), ("#url", "https://www.iom.int/") })
        {
            await page.FillAsync(field, text);
        }

        await page.SelectOptionAsync("#publisher", "iom");
        await page.FillAsync("#languageCode", "en");
        await page.FillAsync("#checkBy", "2027-11-03");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.GetByText("late-report").First.WaitForAsync();
        await page.BeWholeAsync();
        await page.GotoAsync(path);
        await page.SeeOffersAsync(0);
    }

    [BrowserFact]
    public async Task What_an_offer_replaces_in_the_form_is_offered_in_turn()
    {
        var path = AdminLinks.Withdrawal(Item);
        await using var visit = await visits.SignInAsync();
        await visit.OpenAsync(path);
        await visit.Page.FillAsync("#note-ru", "Отменено");
        await CloseAsync(visit.Page, "Отменено");
        var page = await ReopenAsync(visit, path);
        await page.FillAsync("#note-ru", "Перенесено");
        await page.GetByText(Offer).ClickAsync();
        await Assertions.Expect(page.Locator("#note-ru")).ToHaveValueAsync("Отменено");
        await page.CloseAsync();

        page = await ReopenAsync(visit, path);
        await page.SeeOffersAsync(2);
        await page.GetByText("Forget it").First.ClickAsync();
        await page.GetByText("Forget it").First.ClickAsync();
        await page.GotoAsync(path);
        await page.SeeOffersAsync(0);
    }

    [BrowserFact]
    public async Task What_was_refused_is_offered_once_an_older_text_was_shown_in_its_place()
    {
        var path = AdminLinks.Withdrawal("meeting/2014-05-06-workshop");
        await using var visit = await visits.SignInAsync();
        await visit.OpenAsync(path);
        await visit.Page.FillAsync("#note-ru", "Старое");
        await CloseAsync(visit.Page, "Старое");
        var page = await ReopenAsync(visit, path);
        await page.FillAsync("#note-es", "Lo rechazado");
        await page.FillAsync("[name='at.day']", "2020-01-01");
        await page.FillAsync("[name='at.time']", "10:00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw", Exact = true }).ClickAsync();
        await page.Locator("#errors").WaitForAsync();
        await page.SeeOffersAsync(1);
        await page.GetByText(Offer).ClickAsync();
        await Assertions.Expect(page.Locator("#note-ru")).ToHaveValueAsync("Старое");
        await page.CloseAsync();

        page = await ReopenAsync(visit, path);
        await page.SeeOffersAsync(2);
        // Both may have been kept in the same moment, and stand in any order.
        Assert.Contains("Lo rechazado", new[] { await TakeFirstAsync(page), await TakeFirstAsync(page) });
    }

    [BrowserFact]
    public async Task Leaving_a_form_into_which_something_was_typed_is_asked_about()
    {
        await using var visit = await visits.SignInAsync();
        foreach (var (path, field) in new[] { (AdminLinks.Item(Item), "[name='participants']"), (AdminLinks.Publication(Item), "#comment"), (AdminLinks.Withdrawal(Item), "#note-en"), (AdminLinks.Selected(AdminLinks.SelectionWithdrawal, [Item]), "#note-en"), (AdminLinks.Selected(AdminLinks.SelectionPublication, [Item]), "#comment"), (AdminLinks.Reference(ReferenceTarget.Place, "vienna"), "#aliases") })
        {
            var asked = new TaskCompletionSource<string>();
            visit.Page.Dialog += Answer;
            await visit.OpenAsync(path);
            await visit.Page.ClickAsync(field);
            await visit.OpenAsync(path);
            Assert.False(asked.Task.IsCompleted, $"{path} is asked about though nothing was typed.");
            await visit.Page.ClickAsync(field);
            await visit.Page.Keyboard.TypeAsync("1");
            await visit.Page.GotoAsync(AdminLinks.Dashboard);
            visit.Page.Dialog -= Answer;
            Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(5)));

            async void Answer(object? sender, IDialog dialog)
            {
                asked.TrySetResult(dialog.Type);
                await dialog.AcceptAsync();
            }
        }
    }

    private static async Task<string> TakeFirstAsync(IPage page)
    {
        await page.GetByText(Offer).First.ClickAsync();
        return await page.InputValueAsync("#note-es");
    }

    private static async Task CloseAsync(IPage page, string kept)
    {
        await page.WaitForFunctionAsync("kept => Object.values(localStorage).some((form) => form.includes(kept))", kept);
        await page.CloseAsync();
    }

    private static async Task<IPage> ReopenAsync(Visit visit, string path)
    {
        var page = await visit.Page.Context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
