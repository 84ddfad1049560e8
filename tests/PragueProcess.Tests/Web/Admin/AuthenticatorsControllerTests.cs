using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class AuthenticatorsControllerTests(Site site) : IClassFixture<Site>
{
    private const string Authenticator = "/admin/account/authenticator";

    [Fact]
    public async Task With_an_authenticator_app_the_password_asks_for_a_code_that_works_once()
    {
        var (email, here) = await site.SomebodyAsync();
        var (key, _) = await AuthenticatorApp.SetUpAsync(here);
        await site.ForgetStepAsync(email);
        var code = new Totp(key).ComputeTotp();
        Assert.Equal(HttpStatusCode.SeeOther, await SignInAsync(email, code));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SignInAsync(email, code));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_who_send_one_code_at_the_same_moment_do_not_both_get_in(bool isRecoveryCode)
    {
        var (email, here) = await site.SomebodyAsync();
        var (key, codes) = await AuthenticatorApp.SetUpAsync(here);
        await site.ForgetStepAsync(email);
        var code = isRecoveryCode ? codes[0] : new Totp(key).ComputeTotp();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SignInAsync(email, code)));
        Assert.Single(answers, HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Setting_up_an_app_ends_the_sessions_elsewhere_in_the_list_too()
    {
        var (email, here) = await site.SomebodyAsync();
        using var there = site.Browser();
        using var signedIn = await there.SignInAsync(email, SignedIn.Password);
        await AuthenticatorApp.SetUpAsync(here);
        var account = await FindAsync(email);
        Assert.Equal(1, await site.WithAsync((SiteDbContext db) => db.Sessions.CountAsync(session => session.AccountId == account.Id)));
        Assert.Equal(HttpStatusCode.OK, await here.AreaStatusAsync());
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(90)]
    public async Task A_code_of_more_than_one_step_before_or_after_is_refused(int seconds)
    {
        var (email, here) = await site.SomebodyAsync();
        var (key, _) = await AuthenticatorApp.SetUpAsync(here);
        await site.ForgetStepAsync(email);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SignInAsync(email, new Totp(key).ComputeTotp(DateTime.UtcNow.AddSeconds(seconds))));
    }

    [Fact]
    public async Task A_recovery_code_stands_in_for_the_app_once_however_it_is_typed()
    {
        var (email, here) = await site.SomebodyAsync();
        var (_, codes) = await AuthenticatorApp.SetUpAsync(here);
        Assert.Equal(10, codes.Distinct().Count());
        Assert.Equal(HttpStatusCode.SeeOther, await SignInAsync(email, codes[0].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SignInAsync(email, codes[0]));
        Assert.Contains("9 recovery codes are left", await here.GetStringAsync(new Uri("/admin/account", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_the_key_nor_a_recovery_code_is_in_the_database()
    {
        var (email, here) = await site.SomebodyAsync();
        var (key, codes) = await AuthenticatorApp.SetUpAsync(here);
        var account = await FindAsync(email);
        Assert.DoesNotContain(Base32Encoding.ToString(key), account.AuthenticatorKey!, StringComparison.Ordinal);
        Assert.Empty(account.RecoveryCodes.Intersect(codes));
        Assert.Equal(10, account.RecoveryCodes.Count);
    }

    [Fact]
    public async Task A_wrong_code_sets_up_nothing()
    {
        var (email, client) = await site.SomebodyAsync();
        using var answer = await client.PostFormAsync(Authenticator, Authenticator, new() { ["code"] = "12345" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False((await FindAsync(email)).TwoFactorEnabled);
    }

    private async Task<HttpStatusCode> SignInAsync(string email, string code)
    {
        using var client = site.Browser();
        using var asked = await client.SignInAsync(email, SignedIn.Password);
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await client.AreaStatusAsync());
        using var answer = await client.SendFormAsync(new HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync()), "/admin/sign-in/code", new() { ["code"] = code });
        return answer.StatusCode;
    }

    private Task<Account> FindAsync(string email) => site.WithAsync((SiteDbContext db) => db.Users.AsNoTracking().SingleAsync(user => user.Email == email));
}
