using System.Net;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What a site that asks for more than a password opens to whom.</summary>
public sealed class StrongSignInTests : IDisposable
{
    private const string Password = "a long enough sentence 1";
    private const string Confirmation = "/admin/confirmation?returnUrl=%2Fadmin";
    private const string Account = "/admin/account";

    private readonly Site _site = new() { Settings = { ["Accounts:RequiresStrongSignIn"] = "true" } };
    private readonly SoftPasskey _passkey = new();

    public void Dispose()
    {
        _passkey.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Whoever_adds_a_passkey_after_the_first_password_goes_on_at_once()
    {
        var (_, client) = await _site.SomebodyAsync();
        Assert.Equal(Account, await LeadsToAsync(client, "/admin"));
        using var added = await _passkey.AddAsync(client);
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        Assert.Null(await LeadsToAsync(client, "/admin"));
    }

    [Fact]
    public async Task The_password_alone_of_somebody_with_a_passkey_opens_nothing_until_the_passkey_answers()
    {
        var (email, owner) = await _site.SomebodyAsync();
        using var added = await _passkey.AddAsync(owner);

        using var thief = _site.Browser();
        using var guessed = await thief.SignInAsync(email, Password);
        Assert.Equal(Confirmation, await LeadsToAsync(thief, "/admin"));
        Assert.Equal("/admin/confirmation?returnUrl=%2Fadmin%2Faccount%2Fauthenticator", await LeadsToAsync(thief, "/admin/account/authenticator"));
        using var asked = await thief.PostFormAsync("/admin/confirmation", "/admin/account/passkeys/options", []);
        Assert.Equal(HttpStatusCode.Forbidden, asked.StatusCode);
        using var confirmed = await thief.PostFormAsync("/admin/confirmation", "/admin/confirmation", new() { ["password"] = Password });
        Assert.Equal(Confirmation, await LeadsToAsync(thief, "/admin"));

        var page = new HtmlParser().ParseDocument(await thief.GetStringAsync(new Uri("/admin/confirmation", UriKind.Relative)));
        Assert.Null(page.QuerySelector("#password"));
        Assert.Contains("A password alone does not open", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var proved = await _passkey.ConfirmAsync(thief);
        Assert.Equal(HttpStatusCode.SeeOther, proved.StatusCode);
        Assert.Null(await LeadsToAsync(thief, "/admin"));
    }

    [Fact]
    public async Task A_passkey_opens_the_area_and_so_does_the_code_of_an_app()
    {
        var (email, owner) = await _site.SomebodyAsync();
        using var added = await _passkey.AddAsync(owner);
        using var byPasskey = _site.Browser();
        using var signedIn = await _passkey.SignInAsync(byPasskey);
        Assert.Null(await LeadsToAsync(byPasskey, "/admin"));

        var (_, codes) = await AuthenticatorApp.SetUpAsync(byPasskey);
        Assert.Equal("/admin/sign-in?ReturnUrl=%2Fadmin", await LeadsToAsync(owner, "/admin"));
        using var byCode = _site.Browser();
        using var asked = await byCode.SignInAsync(email, Password);
        using var answer = await byCode.SendFormAsync(new HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync()), "/admin/sign-in/code", new() { ["code"] = codes[0] });
        Assert.Null(await LeadsToAsync(byCode, "/admin"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_invitation_opens_the_area_by_a_passkey_and_by_a_password_the_account(bool isByPasskey)
    {
        var token = await _site.WithAsync((Invitations invitations) => invitations.CreateAsync(Role.Editor, []));
        var page = $"/admin/invitations?token={token}";
        var fields = new Dictionary<string, string> { ["token"] = token, ["displayName"] = "Ana", ["email"] = "ana@prague.example", ["language"] = "en" };
        using var client = _site.Browser();
        using var answer = isByPasskey
            ? await _passkey.AcceptAsync(client, page, fields)
            : await client.PostFormAsync(page, "/admin/invitations", new(fields) { ["password"] = Password, ["repeated"] = Password });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(isByPasskey ? null : Account, await LeadsToAsync(client, "/admin"));
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("https://localhost.evil.example", false)]
    [InlineData("https://localhost", true)]
    [InlineData("null", false)]
    public async Task A_passkey_answers_for_no_other_site_and_in_no_page_of_another(string origin, bool isCrossOrigin)
    {
        var (_, owner) = await _site.SomebodyAsync();
        using var added = await _passkey.AddAsync(owner);
        (_passkey.Origin, _passkey.IsCrossOrigin) = (origin, isCrossOrigin);
        using var client = _site.Browser();
        client.DefaultRequestHeaders.Add("Origin", origin);
        using var answer = await _passkey.SignInAsync(client);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private static async Task<string?> LeadsToAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK ? null : answer.Headers.Location is { IsAbsoluteUri: true } location ? location.PathAndQuery : answer.Headers.Location?.OriginalString;
    }
}
