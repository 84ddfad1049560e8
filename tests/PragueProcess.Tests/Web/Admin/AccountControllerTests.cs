using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class AccountControllerTests(Site site) : IClassFixture<Site>
{
    private const string Account = "/admin/account";

    [Fact]
    public async Task A_person_sees_each_browser_and_ends_any_of_them()
    {
        var (email, here) = await site.SomebodyAsync();
        using var there = site.Browser();
        using var signedIn = await there.SignInAsync(email, SignedIn.Password);
        var end = Assert.Single(await FormsAsync(here, "/admin/account/sessions/"), action => action.EndsWith("/end", StringComparison.Ordinal) && action.Any(char.IsDigit));
        using var answer = await here.PostFormAsync(Account, end, []);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await there.AreaStatusAsync());
        Assert.Equal(HttpStatusCode.OK, await here.AreaStatusAsync());
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var (email, victim) = await site.SomebodyAsync();
        var (_, other) = await site.SomebodyAsync();
        var id = await site.WithAsync((SiteDbContext db) => db.Sessions.Where(session => session.AccountId == db.Users.Single(user => user.Email == email).Id).Select(session => session.Id).SingleAsync());
        using var answer = await other.PostFormAsync(Account, $"/admin/account/sessions/{id}/end", []);
        Assert.Equal(HttpStatusCode.OK, await victim.AreaStatusAsync());
    }

    [Fact]
    public async Task A_copy_of_the_cookie_is_worth_nothing_after_signing_out()
    {
        var email = await MakeAsync();
        using var client = site.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = false });
        using var browser = site.Browser();
        using var signedIn = await browser.SignInAsync(email, SignedIn.Password);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").First(value => value.StartsWith("__Host-session", StringComparison.Ordinal)).Split(';')[0];
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.OK, await client.AreaStatusAsync());
        using var signedOut = await browser.PostFormAsync("/admin", "/admin/sign-out", []);
        Assert.Equal(HttpStatusCode.Redirect, await client.AreaStatusAsync());
    }

    [Fact]
    public async Task The_area_speaks_the_language_that_a_person_chooses()
    {
        var (_, client) = await site.SomebodyAsync();
        using var answer = await client.PostFormAsync(Account, Account, new() { ["displayName"] = "Инна Орлова", ["language"] = "ru" });
        var page = await client.GetStringAsync(new Uri(Account, UriKind.Relative));
        Assert.Contains("<html lang=\"ru\">", page, StringComparison.Ordinal);
        Assert.Contains("Инна Орлова", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_elsewhere_and_is_the_only_one_that_works()
    {
        var (email, here) = await site.SomebodyAsync();
        using var there = site.Browser();
        using var signedIn = await there.SignInAsync(email, SignedIn.Password);
        const string Next = "quite another sentence 2";
        using var answer = await here.PostFormAsync(Account, "/admin/account/password", new() { ["password"] = Next, ["repeated"] = Next });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (await here.AreaStatusAsync(), await there.AreaStatusAsync()));
        using var old = await site.Browser().SignInAsync(email, SignedIn.Password);
        using var next = await site.Browser().SignInAsync(email, Next);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (old.StatusCode, next.StatusCode));
    }

    [Fact]
    public async Task A_common_password_is_refused_beside_its_field()
    {
        var (_, client) = await site.SomebodyAsync();
        using var answer = await client.PostFormAsync(Account, "/admin/account/password", new() { ["password"] = "PragueProcess2026", ["repeated"] = "PragueProcess2026" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("href=\"#password\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sensitive_asks_again_who_the_person_is_and_goes_on_with_what_was_typed()
    {
        var (email, client) = await site.SomebodyAsync();
        await site.WithAsync((SiteDbContext db) => db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.ConfirmedAt, DateTimeOffset.UtcNow.AddHours(-1))));
        const string Next = "quite another sentence 3";
        using var asked = await client.PostFormAsync(Account, "/admin/account/password", new() { ["password"] = Next, ["repeated"] = Next });
        Assert.Equal(HttpStatusCode.Forbidden, asked.StatusCode);
        var page = new HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync());
        using var wrong = await client.SendFormAsync(page, "/admin/confirmation", new() { ["password"] = "wrong" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var confirmed = await client.SendFormAsync(new HtmlParser().ParseDocument(await wrong.Content.ReadAsStringAsync()), "/admin/confirmation", new() { ["password"] = SignedIn.Password });
        using var done = await client.SendFormAsync(new HtmlParser().ParseDocument(await confirmed.Content.ReadAsStringAsync()), "/admin/account/password", []);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        using var next = await site.Browser().SignInAsync(email, Next);
        Assert.Equal(HttpStatusCode.SeeOther, next.StatusCode);
    }

    [Fact]
    public async Task Where_the_site_asks_for_more_a_password_alone_leads_to_the_account_only()
    {
        await using var strict = site.WithWebHostBuilder(builder => builder.UseSetting("Accounts:RequiresStrongSignIn", "true"));
        var email = await MakeAsync();
        using var client = strict.Browser();
        using var signedIn = await client.SignInAsync(email, SignedIn.Password);
        using var dashboard = await client.GetAsync(new Uri("/admin", UriKind.Relative));
        Assert.Equal(Account, dashboard.Headers.Location?.OriginalString);
        Assert.Contains("A password alone does not open", await client.GetStringAsync(new Uri(Account, UriKind.Relative)), StringComparison.Ordinal);
        await AuthenticatorApp.SetUpAsync(client);
        Assert.Equal(HttpStatusCode.OK, await client.AreaStatusAsync());
    }

    [Fact]
    public async Task Who_guesses_passwords_locks_out_strangers_but_not_the_owners_own_browser()
    {
        var (email, own) = await site.SomebodyAsync();
        using var signedOut = await own.PostFormAsync("/admin", "/admin/sign-out", []);
        using var stranger = site.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var answer = await stranger.SignInAsync(email, "wrong");
        }

        using var strangely = await stranger.SignInAsync(email, SignedIn.Password);
        using var owner = await own.SignInAsync(email, SignedIn.Password);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (strangely.StatusCode, owner.StatusCode));
    }

    [Fact]
    public async Task Removing_for_good_asks_again_who_the_person_is()
    {
        using var client = await site.SignInAsync(Role.Administrator);
        await site.WithAsync((SiteDbContext db) => db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.ConfirmedAt, DateTimeOffset.UtcNow.AddHours(-1))));
        using var asked = await client.PostFormAsync(Account, "/admin/items/meeting/2016-09-20-ministerial/removal", new() { ["typed"] = "meeting/2016-09-20-ministerial" });
        Assert.Equal(HttpStatusCode.Forbidden, asked.StatusCode);
    }

    private async Task<string> MakeAsync()
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        await site.MakeAccountAsync(email, SignedIn.Password);
        return email;
    }

    private static async Task<IEnumerable<string>> FormsAsync(HttpClient client, string start) =>
        from form in new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(Account, UriKind.Relative))).QuerySelectorAll("form")
        let action = form.GetAttribute("action") ?? ""
        where action.StartsWith(start, StringComparison.Ordinal)
        select action;
}
