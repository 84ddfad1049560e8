using Microsoft.Playwright;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What a word processor puts on the clipboard becomes markdown, and can be taken back.</summary>
[Collection(EditedSite.Name)]
public sealed class PastingTests(EditorVisits visits)
{
    private const string FromWord = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-family:Calibri}</style></head><body lang=EN-GB>
        <!--StartFragment--><h2><span lang=EN-GB>Results<o:p></o:p></span></h2>
        <p class=MsoNormal><b>Thirty</b> states agreed on <a href="https://www.pragueprocess.eu/en">a plan</a>:</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>visas</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>asylum</p>
        <!--EndFragment--></body></html>
        """;

    private const string Markdown = "## Results\n\n**Thirty** states agreed on [a plan](https://www.pragueprocess.eu/en):\n\n- visas\n- asylum";

    private const string Paste = """
        (field, [html, plain]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/html", html);
          clipboardData.setData("text/plain", plain);
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        }
        """;

    // Held answers take as long as a busy machine needs.
    private const string Patient = "AbortSignal.timeout = () => new AbortController().signal";

    private static readonly string[] Bold = ["<p><b>second</b></p>", "second"];

    private static readonly string Body = Form.Body(Language.En);

    [BrowserFact]
    public async Task What_is_pasted_from_a_word_processor_becomes_markdown_and_can_be_undone()
    {
        await using var visit = await visits.SignInAsync();
        var page = visit.Page;
        await page.AddInitScriptAsync(Patient);
        await Form.OpenAsync(page, "meeting/2014-03-19-pilot-project-4");
        var field = page.Locator(Body);
        await field.FillAsync("Before ");
        await field.PressAsync("Control+End");
        await field.EvaluateAsync(Paste, new[] { FromWord, "Results Thirty states agreed" });
        await Assertions.Expect(field).ToHaveValueAsync($"Before {Markdown}");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(field).ToHaveValueAsync("Before Results Thirty states agreed");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(field).ToHaveValueAsync("Before ");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task What_is_pasted_replaces_what_was_selected_then_though_the_person_types_on_elsewhere()
    {
        await using var visit = await visits.SignInAsync();
        var page = visit.Page;
        await page.AddInitScriptAsync(Patient);
        await Form.OpenAsync(page, "meeting/2014-03-19-pilot-project-4");
        var answer = await HoldAsync(page);
        var field = page.Locator(Body);
        await field.FillAsync("one two three");
        await field.EvaluateAsync("text => text.setSelectionRange(4, 7)");
        await field.EvaluateAsync(Paste, Bold);
        await field.PressAsync("Home");
        await page.Keyboard.TypeAsync("So: ");
        answer.SetResult();
        await Assertions.Expect(field).ToHaveValueAsync("So: one **second** three");
        await page.Keyboard.TypeAsync("zero ");
        await Assertions.Expect(field).ToHaveValueAsync("So: zero one **second** three");
    }

    [BrowserFact]
    public async Task What_is_pasted_is_saved_though_the_form_is_sent_before_it_became_markdown()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, "meeting/2014-03-19-pilot-project-4");
        await HoldAsync(visit.Page);
        var field = visit.Page.Locator(Body);
        await field.FillAsync("first ");
        await field.PressAsync("Control+End");
        await field.EvaluateAsync(Paste, Bold);
        await form.SaveAsync(Body, "first second");
    }

    [BrowserFact]
    public async Task Pasted_words_that_were_changed_before_they_became_markdown_stay_as_they_were_changed()
    {
        await using var visit = await visits.SignInAsync();
        await visit.Page.AddInitScriptAsync(Patient);
        await Form.OpenAsync(visit.Page, "meeting/2014-03-19-pilot-project-4");
        var answer = await HoldAsync(visit.Page);
        var field = visit.Page.Locator(Body);
        await field.FillAsync("");
        await field.EvaluateAsync(Paste, Bold);
        await Assertions.Expect(field).ToHaveValueAsync("second");
        await field.FillAsync("seconded");
        await field.EvaluateAsync("text => text.setSelectionRange(3, 3)");
        await visit.Page.Keyboard.TypeAsync("-");
        var markdown = await visit.Page.RunAndWaitForResponseAsync(() => { answer.SetResult(); return Task.CompletedTask; }, "**/paste");
        await markdown.FinishedAsync();
        await Task.Delay(200);
        await Assertions.Expect(field).ToHaveValueAsync("sec-onded");
    }

    [BrowserFact]
    public async Task Without_an_answer_the_words_alone_are_pasted()
    {
        await using var visit = await visits.SignInAsync();
        await Form.OpenAsync(visit.Page, "meeting/2014-03-19-pilot-project-4");
        var field = visit.Page.Locator(Body);
        await field.FillAsync("");
        await visit.Page.Context.SetOfflineAsync(true);
        await field.EvaluateAsync(Paste, new[] { FromWord, "Results" });
        await Assertions.Expect(field).ToHaveValueAsync("Results");
    }

    private static async Task<TaskCompletionSource> HoldAsync(IPage page)
    {
        var answer = new TaskCompletionSource();
        await page.RouteAsync("**/paste", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        return answer;
    }
}
