using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

public sealed class PasswordSignInTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_waits_too_and_the_answer_is_that_to_a_stranger()
    {
        await MakeAsync("dora@prague.example");
        using var client = Browser(site);
        var stranger = await TryAsync(client, "nobody@prague.example", "wrong");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Equal(stranger, await TryAsync(client, "dora@prague.example", "wrong"));
        }

        Assert.Equal(stranger, await TryAsync(client, "dora@prague.example", Password));
    }

    [Fact]
    public async Task A_disabled_account_does_not_sign_in_and_is_answered_as_a_stranger()
    {
        await MakeAsync("emil@prague.example", isDisabled: true);
        using var client = Browser(site);
        Assert.Equal(await TryAsync(client, "nobody@prague.example", Password), await TryAsync(client, "emil@prague.example", Password));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/admin")]
    public async Task Signing_in_leads_to_no_other_site(string returnUrl)
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        await MakeAsync(email);
        using var answer = await SendAsync(Browser(site), email, Password, returnUrl);
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Too_many_tries_from_a_network_are_asked_to_wait()
    {
        await using var limited = site.WithWebHostBuilder(builder => builder.UseSetting("Accounts:SignInsPerHour", "2"));
        using var client = Browser(limited);
        await TryAsync(client, "nobody@prague.example", "wrong");
        await TryAsync(client, "nobody@prague.example", "wrong");
        using var answer = await SendAsync(client, "nobody@prague.example", "wrong");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalMinutes, 1, 60);
        Assert.Contains("Too many tries", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<bool> MakeAsync(string email, bool isDisabled = false) => site.WithAsync(async (UserManager<Account> accounts) =>
    {
        var account = new Account { UserName = email, Email = email, DisplayName = "Somebody", Role = Role.Editor, IsDisabled = isDisabled };
        Assert.Empty((await accounts.CreateAsync(account, Password)).Errors);
        return true;
    });

    private static HttpClient Browser(WebApplicationFactory<Program> site) =>
        site.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string email, string password, string returnUrl = "") =>
        client.PostFormAsync("/admin/sign-in", "/admin/sign-in", new() { ["email"] = email, ["password"] = password, ["returnUrl"] = returnUrl });

    // What a stranger could tell answers apart by, but for the address that was typed and the token.
    private static async Task<string> TryAsync(HttpClient client, string email, string password)
    {
        using var answer = await SendAsync(client, email, password);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return page.QuerySelector("main")!.TextContent;
    }
}
