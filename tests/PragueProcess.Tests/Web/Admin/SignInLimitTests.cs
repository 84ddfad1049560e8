using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>Whom the limits on signing in stop, and whom they do not.</summary>
public sealed class SignInLimitTests : IDisposable
{
    private const string Password = "a long enough sentence 1";
    private const string Proxy = "10.0.0.7";

    private readonly Site _site = new() { Settings = { ["Accounts:SignInsPerHour"] = "10", ["Proxy:Networks"] = "192.0.2.1, 10.0.0.0/8" } };

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_stranger_who_uses_up_a_networks_tries_shuts_out_neither_passkeys_nor_known_browsers()
    {
        var account = await _site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var own = _site.Browser();
        using var signedIn = await own.SignInAsync(account.Email!, Password);
        using var signedOut = await own.PostFormAsync("/admin", "/admin/sign-out", []);
        using var stranger = _site.Browser();
        Assert.Equal(HttpStatusCode.TooManyRequests, await GuessAsync(stranger, 9));

        using var options = await stranger.PostFormAsync("/admin/sign-in", "/admin/sign-in/passkey-options", []);
        using var passkey = await stranger.PostFormAsync("/admin/sign-in", "/admin/sign-in/passkey", new() { ["credential"] = "{}" });
        using var known = await own.SignInAsync(account.Email!, Password);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (options.StatusCode, passkey.StatusCode, known.StatusCode));
    }

    [Fact]
    public async Task Strangers_have_ten_guesses_an_hour_at_one_account_and_its_owner_enters_from_a_known_browser()
    {
        var account = await _site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var own = _site.Browser();
        using var signedIn = await own.SignInAsync(account.Email!, Password);
        using var signedOut = await own.PostFormAsync("/admin", "/admin/sign-out", []);
        using var stranger = _site.Browser();
        Assert.Null(await LockEndAsync(account));
        await LockAsync(stranger, account);

        Assert.InRange((await LockEndAsync(account))!.Value - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(29), TimeSpan.FromMinutes(30));
        using var guessed = await stranger.SignInAsync(account.Email!, Password);
        using var known = await own.SignInAsync(account.Email!, Password);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (guessed.StatusCode, known.StatusCode));
    }

    [Fact]
    public async Task Who_is_signed_in_proves_it_again_whatever_strangers_do_but_guesses_only_a_few_times()
    {
        var account = await _site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var own = _site.Browser();
        using var signedIn = await own.SignInAsync(account.Email!, Password);
        using var stranger = _site.Browser();
        await LockAsync(stranger, account);
        Assert.NotNull(await LockEndAsync(account));
        using var right = await own.PostFormAsync("/admin/confirmation", "/admin/confirmation", new() { ["password"] = Password });
        Assert.Equal(HttpStatusCode.SeeOther, right.StatusCode);
        var answers = new List<HttpStatusCode>();
        for (var guess = 0; guess < 10; guess++)
        {
            using var answer = await own.PostFormAsync("/admin/confirmation", "/admin/confirmation", new() { ["password"] = "wrong" });
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, 9), HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task A_wrong_password_of_who_is_signed_in_is_written_down()
    {
        var account = await _site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var own = _site.Browser();
        using var signedIn = await own.SignInAsync(account.Email!, Password);
        using var wrong = await own.PostFormAsync("/admin/confirmation", "/admin/confirmation", new() { ["password"] = "wrong" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.True(await _site.WithAsync((SiteDbContext db) => db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKind.SignInFailed && entry.AccountId == account.Id)));
    }

    [Fact]
    public async Task Behind_a_known_proxy_each_visitors_network_is_counted_by_itself()
    {
        await using var running = SeenFrom(Proxy);
        using var first = Forwarded(running, "203.0.113.9");
        using var second = Forwarded(running, "198.51.100.3, 192.0.2.1");
        Assert.Equal(HttpStatusCode.TooManyRequests, await GuessAsync(first, 10));
        using var other = await second.SignInAsync("nobody@prague.example", "wrong");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal("198.51.100.0/24", await LastNetworkAsync());
    }

    [Fact]
    public async Task What_a_stranger_says_of_another_network_is_not_believed()
    {
        await using var running = SeenFrom("203.0.113.200");
        using var client = Forwarded(running, "198.51.100.3");
        using var answer = await client.SignInAsync("nobody@prague.example", "wrong");
        Assert.Equal("203.0.113.0/24", await LastNetworkAsync());
    }

    private static async Task LockAsync(HttpClient stranger, Account account)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var answer = await stranger.SignInAsync(account.Email!, "wrong");
        }
    }

    private async Task<DateTimeOffset?> LockEndAsync(Account account) =>
        (await _site.WithAsync((SiteDbContext db) => db.Users.AsNoTracking().SingleAsync(user => user.Id == account.Id))).LockoutEnd;

    private static async Task<HttpStatusCode> GuessAsync(HttpClient client, int times)
    {
        for (var attempt = 0; attempt < times; attempt++)
        {
            using var answer = await client.SignInAsync("nobody@prague.example", "wrong");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        using var last = await client.SignInAsync("nobody@prague.example", "wrong");
        return last.StatusCode;
    }

    private WebApplicationFactory<Program> SeenFrom(string address) =>
        _site.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Connection(IPAddress.Parse(address)))));

    private static HttpClient Forwarded(WebApplicationFactory<Program> running, string header)
    {
        var client = running.Browser();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", header);
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");
        return client;
    }

    private Task<string?> LastNetworkAsync() => _site.WithAsync((SiteDbContext db) =>
        db.AuditEntries.Where(entry => entry.Kind == AuditKind.SignInFailed).OrderByDescending(entry => entry.Id).Select(entry => entry.Subject).FirstAsync());

    // Whom the server sees at the other end; the test server sees nobody.
    private sealed class Connection(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate rest) =>
            {
                context.Connection.RemoteIpAddress = address;
                return rest(context);
            });
            next(app);
        };
    }
}
