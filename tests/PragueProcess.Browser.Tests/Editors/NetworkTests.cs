using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>The network is away for a while: the form goes on, and what was typed or sent meanwhile is saved once it is back.</summary>
[Collection(EditedSite.Name)]
public sealed class NetworkTests(EditorVisits visits)
{
    private const string Key = "meeting/2016-09-19-senior-officials";
    private const string OnSite = "kept for you";
    private const string InBrowser = "kept in this browser";

    // Milliseconds.
    private const int Minute = 60_000;

    private static readonly string Body = Form.Body(Language.En);

    [BrowserFact]
    public async Task A_minute_without_a_network_stops_nobody_from_typing_and_all_is_saved_afterwards()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Key);
        await form.TypeAsync(Body, "Before the tunnel", OnSite);
        await visit.Page.Context.SetOfflineAsync(true);
        await form.TypeAsync(Body, "Before the tunnel, at its mouth", InBrowser);
        await visit.Page.Clock.FastForwardAsync(Minute);
        await form.TypeAsync(Body, "Before the tunnel, at its mouth and in it", InBrowser);
        await form.SeeAsync(Body, "Before the tunnel, at its mouth and in it");
        await visit.Page.Context.SetOfflineAsync(false);
        await form.PassAsync(OnSite);
        await form.SaveAsync(Body, "Before the tunnel, at its mouth and in it");
    }

    [BrowserFact]
    public async Task Saving_without_a_network_leaves_the_form_where_it_is_and_works_once_the_network_is_back()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Key);
        await visit.Page.FillAsync(Body, "Saved in the tunnel");
        await visit.Page.Context.SetOfflineAsync(true);
        await new Desk(visit).PressAsync("Save as a draft");
        await Assertions.Expect(form.Kept).ToContainTextAsync("There is no network: nothing was saved.");
        // It goes on saying so, whatever is tried meanwhile.
        await form.TypeAsync(Body, "Saved in the tunnel and after", "There is no network: nothing was saved.");
        await form.PassAsync("nothing was saved");
        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.WaitForFunctionAsync("() => navigator.onLine");
        await form.SaveAsync(Body, "Saved in the tunnel and after");
    }

    [BrowserFact]
    public async Task What_was_sent_and_not_answered_is_offered_once_the_form_is_opened_again()
    {
        await using var visit = await visits.SignInAsync();
        var form = await Form.OpenAsync(visit.Page, Key);
        await visit.Page.FillAsync(Body, "Sent to nobody");
        await visit.Page.RouteAsync($"**{AdminLinks.Item(Key)}", route => route.AbortAsync());
        await new Desk(visit).PressAsync("Save as a draft");
        await visit.Page.WaitForURLAsync("chrome-error://**");
        await visit.Page.UnrouteAllAsync();
        await form.ReopenAsync();
        await visit.Page.SeeOffersAsync(1);
        await form.Offers.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Body)).ToHaveValueAsync("Sent to nobody");
        await form.SaveAsync(Body, "Sent to nobody");
    }
}
