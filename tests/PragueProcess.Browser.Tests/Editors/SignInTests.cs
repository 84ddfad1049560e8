using Microsoft.Playwright;
using OtpNet;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>How a person gets into the editors' area, from the link that the program prints at its first start.</summary>
[Collection(EditedSite.Name)]
public sealed class SignInTests(EditorVisits visits)
{
    [BrowserFact]
    public async Task A_passkey_is_made_by_the_first_link_and_opens_the_area_from_then_on()
    {
        await using var visit = await visits.OpenAsync();
        await AddAuthenticatorAsync(visit.Page);
        await AcceptAsync(visit.Page, "ana@prague.example");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Create a passkey" }).ClickAsync();
        await visit.Page.ArriveAsync(AdminLinks.Dashboard);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await visit.Page.ArriveAsync(AdminLinks.Dashboard);
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_password_with_the_codes_of_an_app_opens_the_area_too_without_any_script()
    {
        await using var visit = await visits.OpenAsync(options => options.JavaScriptEnabled = false);
        await AcceptAsync(visit.Page, "boris@prague.example");
        await visit.Page.FillAsync("#password", EditorVisits.Password);
        await visit.Page.FillAsync("#repeated", EditorVisits.Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Go on with the password" }).ClickAsync();

        await visit.Page.GotoAsync("admin/account/authenticator");
        var totp = new Totp(Base32Encoding.ToBytes((await visit.Page.Locator("code").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal)));
        await visit.Page.FillAsync("#code", totp.ComputeTotp());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Switch the codes on" }).ClickAsync();
        var recovery = await visit.Page.Locator("main li").First.InnerTextAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visit.Page.FillAsync("#email", "boris@prague.example");
        await visit.Page.FillAsync("#password", EditorVisits.Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await visit.Page.FillAsync("#code", recovery);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await visit.Page.ArriveAsync(AdminLinks.Dashboard);
    }

    [BrowserFact]
    public async Task What_was_typed_when_the_session_ended_is_saved_after_signing_in_again()
    {
        await using var visit = await visits.OpenAsync();
        await AddAuthenticatorAsync(visit.Page);
        await AcceptAsync(visit.Page, "clara@prague.example");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Create a passkey" }).ClickAsync();
        await visit.Page.ArriveAsync(AdminLinks.Dashboard);

        await visit.Page.GotoAsync("admin/items/meeting/2016-09-20-ministerial");
        await visit.Page.FillAsync("[name=participants]", "77");
        await visit.Page.Context.ClearCookiesAsync(new() { Name = "__Host-session" });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save as a draft" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await visit.Page.ArriveAsync(AdminLinks.Item("meeting/2016-09-20-ministerial"));
        Assert.Equal("77", await visit.Page.InputValueAsync("[name=participants]"));
    }

    private async Task AcceptAsync(IPage page, string email)
    {
        await page.GotoAsync($"admin/invitations?token={await visits.InviteAsync()}");
        await page.FillAsync("#displayName", "Somebody");
        await page.FillAsync("#email", email);
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var protocol = await page.Context.NewCDPSessionAsync(page);
        await protocol.SendAsync("WebAuthn.enable");
        await protocol.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
