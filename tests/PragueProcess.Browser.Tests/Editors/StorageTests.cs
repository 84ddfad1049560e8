using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What the page says, and goes on doing, when the browser can keep nothing, or what it keeps is spoilt.</summary>
[Collection(EditedSite.Name)]
public sealed class StorageTests(EditorVisits visits)
{
    private const string Key = "meeting/2016-06-15-senior-officials";
    private const string OnSite = "kept for you";
    private const string Here = "What you type is in this page only";

    private const string Full = """
        let filling = "x".repeat(4 * 1024 * 1024);
        for (let number = 0; filling; number++) {
          try {
            localStorage.setItem(`filling ${number}`, filling);
          } catch {
            filling = filling.slice(0, filling.length >> 1);
          }
        }
        """;

    private const string Forbidden = """
        for (const storage of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, storage, { get() { throw new DOMException("Access is denied.", "SecurityError"); } });
        }
        for (const name of ["request", "query"]) {
          LockManager.prototype[name] = () => Promise.reject(new DOMException("Access is denied.", "SecurityError"));
        }
        """;

    private const string Spoilt = """
        const { owner, unsaved } = document.querySelector("#draft").dataset;
        ["no JSON", "null", "7", "{}", '{"at":1,"pairs":7}', '{"at":1,"pairs":[7]}', '{"at":1,"pairs":[[5,"a"]]}', '{"pairs":[]}'].forEach((text, number) => localStorage.setItem(`unsaved ${owner} ${unsaved} ${number}`, text));
        """;

    private static readonly string Body = Form.Body(Language.En);

    [BrowserTheory]
    [InlineData(Full)]
    [InlineData(Forbidden)]
    public async Task Where_neither_the_site_nor_the_browser_keeps_what_is_typed_the_page_says_so(string storage)
    {
        await using var visit = await visits.SignInAsync();
        await visit.Page.AddInitScriptAsync(storage);
        var form = await Form.OpenAsync(visit.Page, Key);
        await visit.Page.RouteAsync("**/unsaved", route => route.AbortAsync());
        await form.TypeAsync(Body, $"In this page {storage.Length}", $"The site does not take it at the moment, and this browser cannot keep it. {Here}");
        await visit.Page.RouteAsync("**/unsaved", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<p>Sign in</p>" }));
        await form.PassAsync($"You are no longer signed in, and this browser cannot keep it. {Here}");
        await visit.Page.UnrouteAllAsync();
        await form.PassAsync(OnSite);
        await form.SaveAsync(Body, $"In this page {storage.Length}");
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.StartsWith("Failed to load resource", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task What_something_else_wrote_into_the_browsers_storage_stops_nothing()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Key);
        await visit.Page.EvaluateAsync(Spoilt);
        await form.ReopenAsync();
        await form.TypeAsync(Body, "Kept all the same", OnSite);
        await visit.Page.SeeOffersAsync(0);
        await form.SaveAsync(Body, "Kept all the same");
        Assert.Empty(visit.Complaints);
    }
}
