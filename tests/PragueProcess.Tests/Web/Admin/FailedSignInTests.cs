using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What stays of tries that fail, besides those by passwords.</summary>
public sealed class FailedSignInTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_passkey_that_fails_is_written_down()
    {
        var (email, here) = await site.SomebodyAsync();
        using var passkey = new SoftPasskey();
        using var added = await passkey.AddAsync(here);
        var before = await FailuresAsync(null);
        passkey.Origin = "https://evil.example";
        using var stranger = site.Browser();
        using var refused = await passkey.SignInAsync(stranger);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, before + 1), (refused.StatusCode, await FailuresAsync(null)));

        using var unproved = await passkey.ConfirmAsync(here);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (unproved.StatusCode, await FailuresAsync(await IdAsync(email))));
    }

    [Fact]
    public async Task Wrong_recovery_codes_are_written_down_and_after_five_the_right_one_waits_too()
    {
        var (email, here) = await site.SomebodyAsync();
        var (_, codes) = await AuthenticatorApp.SetUpAsync(here);
        var id = await IdAsync(email);
        using var client = site.Browser();
        using var asked = await client.SignInAsync(email, SignedIn.Password);
        using var page = new HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync());
        for (var attempt = 1; attempt <= 4; attempt++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync("AAAAA-AAAAA"));
            Assert.Equal(attempt, await FailuresAsync(id));
        }

        foreach (var code in new[] { "AAAAA-AAAAA", codes[0] })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(code));
        }

        Assert.True(await site.WithAsync((SiteDbContext db) => db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKind.LockedOut && entry.SubjectAccountId == id)));
        Assert.Equal(5, await FailuresAsync(id));

        async Task<HttpStatusCode> TryAsync(string code)
        {
            using var answer = await client.SendFormAsync(page, "/admin/sign-in/code", new() { ["code"] = code });
            return answer.StatusCode;
        }
    }

    private Task<int> IdAsync(string email) => site.WithAsync((SiteDbContext db) => db.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync());

    private Task<int> FailuresAsync(int? accountId) =>
        site.WithAsync((SiteDbContext db) => db.AuditEntries.CountAsync(entry => entry.Kind == AuditKind.SignInFailed && entry.AccountId == accountId));
}
