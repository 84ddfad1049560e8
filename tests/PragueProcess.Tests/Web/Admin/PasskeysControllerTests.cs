using System.Net;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class PasskeysControllerTests(Site site) : IClassFixture<Site>
{
    private const string Account = "/admin/account";

    [Fact]
    public async Task A_passkey_that_was_removed_signs_nobody_in_and_the_removal_is_written_down()
    {
        var (email, client) = await site.SomebodyAsync();
        using var passkey = new SoftPasskey();
        using var added = await passkey.AddAsync(client);
        using var removed = await RemoveAsync(client);
        Assert.Contains("The passkey has been removed", await client.GetStringAsync(removed.Headers.Location), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(email));
        using var stranger = site.Browser();
        using var refused = await passkey.SignInAsync(stranger);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.True(await site.WithAsync((SiteDbContext db) => db.AuditEntries.AnyAsync(entry =>
            entry.Kind == AuditKind.PasskeyRemoved && db.Users.Any(user => user.Email == email && user.Id == entry.AccountId))));
    }

    [Fact]
    public async Task The_last_passkey_of_somebody_without_a_password_stays()
    {
        var token = await site.WithAsync((Invitations invitations) => invitations.CreateAsync(Role.Editor, []));
        const string email = "only-a-key@prague.example";
        using var client = site.Browser();
        using var passkey = new SoftPasskey();
        using var accepted = await passkey.AcceptAsync(client, $"/admin/invitations?token={token}", new() { ["token"] = token, ["displayName"] = "Ana", ["email"] = email, ["language"] = "en" });
        using var refused = await RemoveAsync(client);
        Assert.NotNull((await client.DocumentAsync(Account)).QuerySelector(".alert-danger"));
        Assert.Equal(1, await CountAsync(email));

        using var other = new SoftPasskey();
        using var added = await other.AddAsync(client);
        using var removed = await RemoveAsync(client);
        Assert.Equal(1, await CountAsync(email));
    }

    [Fact]
    public async Task Nobody_has_more_than_ten_passkeys()
    {
        var (email, client) = await site.SomebodyAsync();
        for (var number = 1; number <= 11; number++)
        {
            using var passkey = new SoftPasskey();
            using var answer = await passkey.AddAsync(client);
            Assert.Equal(number > 10, (await client.DocumentAsync(Account)).QuerySelector(".alert-danger") is not null);
        }

        Assert.Equal(10, await CountAsync(email));
    }

    private static async Task<HttpResponseMessage> RemoveAsync(HttpClient client)
    {
        var answer = await client.PostFormAsync(Account, "/admin/account/passkeys/removal", []);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer;
    }

    private Task<int> CountAsync(string email) =>
        site.WithAsync((SiteDbContext db) => db.UserPasskeys.CountAsync(passkey => db.Users.Any(user => user.Email == email && user.Id == passkey.UserId)));
}
