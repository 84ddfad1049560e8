using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class PeopleControllerTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";
    private const string People = "/admin/people";

    [Fact]
    public async Task An_administrator_invites_somebody_by_a_link_that_is_shown_once()
    {
        using var client = await site.SignInAsync(Role.Administrator);
        using var answer = await client.PostFormAsync(People, $"{People}/invitations", new() { ["role"] = "Translator", ["languages"] = "ru" });
        var link = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("#link")!.GetAttribute("value")!;
        using var page = await site.Browser().GetAsync(new Uri(new Uri(link).PathAndQuery, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var list = await client.GetStringAsync(new Uri(People, UriKind.Relative));
        Assert.DoesNotContain(link.Split('=')[1], list, StringComparison.Ordinal);

        var revoke = new HtmlParser().ParseDocument(list).QuerySelectorAll("form[action$='/revocation']")[^1].GetAttribute("action")!;
        using var revoked = await client.PostFormAsync(People, revoke, []);
        using var gone = await site.Browser().GetAsync(new Uri(new Uri(link).PathAndQuery, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [InlineData("Translator", "", "#languages")]
    [InlineData("Emperor", "fr", "#role")]
    [InlineData("17", "fr", "#role")]
    public async Task What_is_wrong_with_an_invitation_is_said(string role, string language, string field)
    {
        using var client = await site.SignInAsync(Role.Administrator);
        using var answer = await client.PostFormAsync(People, $"{People}/invitations", new() { ["role"] = role, ["languages"] = language });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"href=\"{field}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_role_counts_at_once_and_the_sessions_of_before_end()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var client = site.Browser();
        using var signedIn = await client.SignInAsync(account.Email!, Password);
        using var answer = await administrator.PostFormAsync($"{People}/{account.Id}", $"{People}/{account.Id}", new() { ["role"] = "Contributor" });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using var before = await client.GetAsync(new Uri("/admin", UriKind.Relative));
        using var again = await client.SignInAsync(account.Email!, Password);
        using var trash = await client.GetAsync(new Uri("/admin/trash", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Forbidden), (before.StatusCode, trash.StatusCode));
    }

    [Theory]
    [InlineData("Editor", false)]
    [InlineData("Administrator", true)]
    public async Task The_last_administrator_stays(string role, bool isDisabled)
    {
        using var client = await site.SignInAsync(Role.Administrator);
        var id = await site.WithAsync(async (SiteDbContext db) =>
        {
            var last = await db.Users.Where(user => user.Role == Role.Administrator).OrderBy(user => user.Id).LastAsync();
            await db.Users.Where(user => user.Role == Role.Administrator && user.Id != last.Id).ExecuteUpdateAsync(set => set.SetProperty(user => user.IsDisabled, true));
            return last.Id;
        });
        var fields = new Dictionary<string, string> { ["role"] = role };
        if (isDisabled)
        {
            fields["isDisabled"] = "true";
        }

        using var answer = await client.PostFormAsync($"{People}/{id}", $"{People}/{id}", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var still = await client.GetAsync(new Uri(People, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task Somebody_who_lost_the_password_gets_back_in_by_a_link_and_nobody_by_the_old_one()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var thief = site.Browser();
        using var stolen = await thief.SignInAsync(account.Email!, Password);
        using var made = await administrator.PostFormAsync($"{People}/{account.Id}", $"{People}/{account.Id}/recovery", []);
        var link = new Uri(new HtmlParser().ParseDocument(await made.Content.ReadAsStringAsync()).QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery;

        const string Next = "quite another sentence 4";
        using var client = site.Browser();
        using var answer = await client.PostFormAsync(link, "/admin/invitations", new() { ["password"] = Next, ["repeated"] = Next });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using var back = await client.GetAsync(new Uri("/admin", UriKind.Relative));
        using var shut = await thief.GetAsync(new Uri("/admin", UriKind.Relative));
        using var old = await site.Browser().SignInAsync(account.Email!, Password);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (back.StatusCode, shut.StatusCode, old.StatusCode));
    }

    [Fact]
    public async Task A_link_back_into_an_account_ends_when_the_account_is_disabled_and_stays_so()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        var link = $"/admin/invitations?token={await site.WithAsync((Invitations invitations) => invitations.RecoverAsync(account))}";
        using var open = await site.Browser().GetAsync(new Uri(link, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        foreach (var isDisabled in new[] { "true", "false" })
        {
            using var answer = await administrator.PostFormAsync($"{People}/{account.Id}", $"{People}/{account.Id}", new() { ["role"] = "Editor", ["isDisabled"] = isDisabled });
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            using var shut = await site.Browser().GetAsync(new Uri(link, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, shut.StatusCode);
        }
    }

    [Fact]
    public async Task A_link_into_a_disabled_account_does_not_work_however_it_was_made()
    {
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password, isDisabled: true);
        var token = await site.WithAsync((Invitations invitations) => invitations.RecoverAsync(account));
        Assert.Null(await site.WithAsync((Invitations invitations) => invitations.FindAsync(token)));
    }

    [Fact]
    public async Task Two_administrators_who_take_each_others_role_away_at_the_same_moment_are_not_both_gone()
    {
        using var own = new Site();
        var (one, other) = (await own.MakeAccountAsync("one@prague.example", Password, Role.Administrator), await own.MakeAccountAsync("other@prague.example", Password, Role.Administrator));
        var changes = new[] { (By: one, Of: other), (By: other, Of: one) }.Select(async pair =>
        {
            using var client = own.Browser();
            using var signedIn = await client.SignInAsync(pair.By.Email!, Password);
            return await client.PostFormAsync($"{People}/{pair.Of.Id}", $"{People}/{pair.Of.Id}", new() { ["role"] = "Editor" });
        });
        var results = await Task.WhenAll(changes.Select(async change =>
        {
            try
            {
                using var answer = await change;
                return answer.StatusCode;
            }
            catch (HttpRequestException)
            {
                // The other was faster: the session had ended before the page was asked for.
                return HttpStatusCode.Redirect;
            }
        }));
        Assert.Single(results, status => status == HttpStatusCode.SeeOther);
        Assert.Equal(1, await own.WithAsync((SiteDbContext db) => db.Users.CountAsync(user => user.Role == Role.Administrator && !user.IsDisabled)));
    }

    [Fact]
    public async Task Who_has_no_session_that_lasts_is_not_shown_as_seen()
    {
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var client = site.Browser();
        using var signedIn = await client.SignInAsync(account.Email!, Password);
        Assert.NotNull((await FindAsync(account.Id)).SeenAt);
        await site.WithAsync((SiteDbContext db) => db.Sessions.Where(session => session.AccountId == account.Id).ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, DateTimeOffset.UtcNow)));
        Assert.Null((await FindAsync(account.Id)).SeenAt);
    }

    private async Task<Person> FindAsync(int id) => (await site.WithAsync((Model.Accounts.People people) => people.FindAsync(id)))!;
}
