using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What becomes of a session when somebody signs in from the same browser.</summary>
public sealed class SignInAnewTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";
    private const string Cookie = "__Host-session";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_signs_in_over_a_session_gets_another_key_and_the_copied_one_opens_nothing(bool isSamePerson)
    {
        var (first, client, copy) = await SignedInAsync();
        var second = isSamePerson ? first : await MakeAsync();
        using var answer = await client.SignInAsync(second.Email!, Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await AssertEndedAsync(first, client, copy);
        Assert.Equal(isSamePerson ? 2 : 1, await site.WithAsync((SiteDbContext db) => db.AuditEntries.CountAsync(entry => entry.Kind == AuditKind.SignedIn && entry.AccountId == second.Id)));
    }

    [Fact]
    public async Task Who_accepts_an_invitation_over_a_session_gets_another_key_too()
    {
        var (first, client, copy) = await SignedInAsync();
        var token = await site.WithAsync((Invitations invitations) => invitations.CreateAsync(Role.Editor, []));
        using var answer = await client.PostFormAsync($"/admin/invitations?token={token}", "/admin/invitations", new()
        {
            ["token"] = token,
            ["displayName"] = "Ana",
            ["email"] = $"{Guid.NewGuid():N}@prague.example",
            ["language"] = "en",
            ["password"] = Password,
            ["repeated"] = Password,
        });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await AssertEndedAsync(first, client, copy);
    }

    [Fact]
    public async Task Who_proves_a_code_over_a_session_gets_another_key_too()
    {
        var (first, client, copy) = await SignedInAsync();
        var (_, codes) = await AuthenticatorApp.SetUpAsync(client);
        using var asked = await client.SignInAsync(first.Email!, Password);
        Assert.Equal(HttpStatusCode.OK, await copy.AreaStatusAsync());
        using var answer = await client.SendFormAsync(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync()), "/admin/sign-in/code", new() { ["code"] = codes[0] });
        await AssertEndedAsync(first, client, copy);
    }

    [Fact]
    public async Task A_sign_in_page_that_was_open_before_somebody_signed_in_elsewhere_still_signs_in()
    {
        var account = await MakeAsync();
        using var client = site.Browser();
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/admin/sign-in", UriKind.Relative)));
        using var elsewhere = await client.SignInAsync(account.Email!, Password);
        using var answer = await client.SendFormAsync(page, "/admin/sign-in", new() { ["email"] = account.Email!, ["password"] = Password });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private async Task AssertEndedAsync(Account first, HttpClient client, HttpClient copy)
    {
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (await client.AreaStatusAsync(), await copy.AreaStatusAsync()));
        Assert.True(await site.WithAsync((SiteDbContext db) => db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKind.SignedOut && entry.AccountId == first.Id)));
        copy.Dispose();
        client.Dispose();
    }

    private Task<Account> MakeAsync() => site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);

    // Somebody, their browser, and another that holds a copy of its cookie.
    private async Task<(Account Account, HttpClient Client, HttpClient Copy)> SignedInAsync()
    {
        var account = await MakeAsync();
        var client = site.Browser();
        using var answer = await client.SignInAsync(account.Email!, Password);
        var copy = site.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = false });
        copy.DefaultRequestHeaders.Add("Cookie", answer.Headers.GetValues("Set-Cookie").First(value => value.StartsWith(Cookie, StringComparison.Ordinal)).Split(';')[0]);
        Assert.Equal(HttpStatusCode.OK, await copy.AreaStatusAsync());
        return (account, client, copy);
    }
}
