using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class InvitationsControllerTests(Site site) : IClassFixture<Site>
{
    private const string Password = "four words of mine";

    [Fact]
    public async Task Whoever_was_invited_makes_an_account_once_and_is_signed_in()
    {
        var page = await InviteAsync(Role.Translator, Language.Es);
        using var client = Browser();
        using var answer = await client.PostFormAsync(page, "/admin/invitations", Form(page, "ana@prague.example"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Ana Pérez", await client.GetStringAsync(new Uri("/admin", UriKind.Relative)), StringComparison.Ordinal);

        using var again = await Browser().GetAsync(new Uri(page, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        var account = await site.WithAsync((UserManager<Account> accounts) => accounts.FindByEmailAsync("ana@prague.example"));
        Assert.Equal((Role.Translator, Language.Es, Language.Ru), (account!.Role, Assert.Single(account.Languages), account.InterfaceLanguage));
    }

    [Theory]
    [InlineData("password", "short", "short")]
    [InlineData("repeated", Password, "another sentence")]
    public async Task What_is_wrong_is_said_beside_its_field_and_the_link_stays_good(string field, string password, string repeated)
    {
        var page = await InviteAsync(Role.Editor);
        using var client = Browser();
        var form = Form(page, "boris@prague.example");
        (form["password"], form["repeated"]) = (password, repeated);
        using var answer = await client.PostFormAsync(page, "/admin/invitations", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"href=\"#{field}\"", html, StringComparison.Ordinal);
        Assert.Contains("boris@prague.example", html, StringComparison.Ordinal);
        Assert.DoesNotContain(password, html, StringComparison.Ordinal);
        using var still = await client.GetAsync(new Uri(page, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task A_role_cannot_be_taken_that_was_not_given()
    {
        var page = await InviteAsync(Role.Contributor);
        var form = Form(page, "carla@prague.example");
        (form["role"], form["isDisabled"]) = ("Administrator", "false");
        using var answer = await Browser().PostFormAsync(page, "/admin/invitations", form);
        Assert.Equal(Role.Contributor, (await site.WithAsync((UserManager<Account> accounts) => accounts.FindByEmailAsync("carla@prague.example")))!.Role);
    }

    [Fact]
    public async Task A_disabled_account_is_shut_out_at_once()
    {
        using var client = await site.SignInAsync(Role.Editor);
        await site.WithAsync(async (UserManager<Account> accounts) =>
        {
            foreach (var account in accounts.Users.Where(account => account.Role == Role.Editor).ToList())
            {
                account.IsDisabled = true;
                await accounts.UpdateSecurityStampAsync(account);
            }

            return true;
        });
        using var answer = await client.GetAsync(new Uri("/admin", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("/admin/invitations")]
    [InlineData("/admin/invitations?token=none")]
    public async Task A_link_that_was_never_made_does_not_work(string path)
    {
        using var answer = await Browser().GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_link_expires()
    {
        var page = await InviteAsync(Role.Editor);
        await site.WithAsync((SiteDbContext db) => db.Invitations.ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, DateTimeOffset.UtcNow)));
        using var answer = await Browser().GetAsync(new Uri(page, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("does not work any more", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_holds_no_character_that_nobody_sees()
    {
        var page = await InviteAsync(Role.Editor);
        var form = Form(page, "felix@prague.example");
        form["displayName"] = "Felix\u202Exilef";
        using var answer = await Browser().PostFormAsync(page, "/admin/invitations", form);
        Assert.Contains("href=\"#displayName\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna.o'brien+prague@xn--bcher-kva.example")]
    [InlineData("инна@почта.рф")]
    public async Task Whatever_an_e_mail_address_may_hold_is_taken(string email)
    {
        var page = await InviteAsync(Role.Editor);
        using var answer = await Browser().PostFormAsync(page, "/admin/invitations", Form(page, email));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("gerda", "whole e-mail address")]
    [InlineData("ger da@prague.example", "whole e-mail address")]
    [InlineData("ger\u202Eda@prague.example", "whole e-mail address")]
    [InlineData("ger\u200Bda@prague.example", "whole e-mail address")]
    [InlineData("TAKEN@prague.example", "Another account has this")]
    public async Task What_is_wrong_with_an_e_mail_address_is_said_for_what_it_is(string email, string said)
    {
        if (await site.WithAsync((UserManager<Account> accounts) => accounts.FindByEmailAsync("taken@prague.example")) is null)
        {
            await site.MakeAccountAsync("taken@prague.example", Password);
        }

        var page = await InviteAsync(Role.Editor);
        using var client = Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        using var answer = await client.PostFormAsync(page, "/admin/invitations", Form(page, email));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("href=\"#email\"", html, StringComparison.Ordinal);
        Assert.Contains(said, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_use_one_link_at_the_same_moment_make_one_account()
    {
        var page = await InviteAsync(Role.Editor);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Browser().PostFormAsync(page, "/admin/invitations", Form(page, $"hugo-{number}@prague.example"))));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.SeeOther);
        Assert.Equal(1, await site.WithAsync((SiteDbContext db) => db.Users.CountAsync(user => user.Email!.StartsWith("hugo-"))));
    }

    [Fact]
    public async Task No_secret_is_in_the_database()
    {
        var page = await InviteAsync(Role.Editor);
        var hashes = await site.WithAsync((SiteDbContext db) => Task.FromResult(db.Invitations.Select(invitation => invitation.TokenHash).ToList()));
        Assert.DoesNotContain(page.Split('=')[1], hashes);
    }

    private async Task<string> InviteAsync(Role role, params Language[] languages) =>
        $"/admin/invitations?token={await site.WithAsync((Invitations invitations) => invitations.CreateAsync(role, languages))}";

    private HttpClient Browser() => site.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    private static Dictionary<string, string> Form(string page, string email) => new()
    {
        ["token"] = page.Split('=')[1],
        ["displayName"] = "Ana Pérez",
        ["email"] = email,
        ["language"] = "ru",
        ["password"] = Password,
        ["repeated"] = Password,
    };
}
