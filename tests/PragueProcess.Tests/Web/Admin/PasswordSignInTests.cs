using System.Net;
using System.Text.Json.Nodes;

namespace PragueProcess.Tests.Web.Admin;

public sealed class PasswordSignInTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_waits_too_and_the_answer_is_that_to_a_stranger()
    {
        await site.MakeAccountAsync("dora@prague.example", Password);
        using var client = site.Browser();
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
        await site.MakeAccountAsync("emil@prague.example", Password, isDisabled: true);
        using var client = site.Browser();
        Assert.Equal(await TryAsync(client, "nobody@prague.example", Password), await TryAsync(client, "emil@prague.example", Password));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("https://evil.example/admin")]
    public async Task Signing_in_leads_to_no_other_site(string returnUrl)
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        await site.MakeAccountAsync(email, Password);
        using var answer = await site.Browser().SignInAsync(email, Password, returnUrl);
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("\t//evil.example")]
    [InlineData("%09//evil.example")]
    [InlineData("https://evil.example/admin")]
    public async Task Proving_again_who_one_is_leads_to_no_other_site(string returnUrl)
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        await site.MakeAccountAsync(email, Password);
        using var client = site.Browser();
        using var signedIn = await client.SignInAsync(email, Password);
        using var answer = await client.PostFormAsync("/admin/confirmation", "/admin/confirmation", new() { ["password"] = Password, ["returnUrl"] = returnUrl });
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/admin")]
    [InlineData("%252F%252Fevil.example")]
    public async Task The_page_that_asks_for_the_proof_carries_no_other_site_along(string returnUrl)
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        await site.MakeAccountAsync(email, Password);
        using var client = site.Browser();
        using var signedIn = await client.SignInAsync(email, Password);
        using var answer = await client.PostFormAsync($"/admin/confirmation?returnUrl={returnUrl}", "/admin/confirmation", new() { ["password"] = Password });
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
        using var tab = await client.GetAsync(new Uri("/admin/confirmation?returnUrl=/%09/evil.example", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, tab.StatusCode);
    }

    [Fact]
    public async Task What_a_passkey_is_asked_for_is_the_same_whoever_it_would_be()
    {
        await site.MakeAccountAsync("fanny@prague.example", Password);
        Assert.Equal(await OptionsAsync("nobody@prague.example"), await OptionsAsync("fanny@prague.example"));
    }

    [Fact]
    public async Task Too_many_tries_from_a_network_are_asked_to_wait()
    {
        await using var limited = site.WithWebHostBuilder(builder => builder.UseSetting("Accounts:SignInsPerHour", "2"));
        using var client = limited.Browser();
        await TryAsync(client, "nobody@prague.example", "wrong");
        await TryAsync(client, "nobody@prague.example", "wrong");
        using var answer = await client.SignInAsync("nobody@prague.example", "wrong");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalMinutes, 1, 60);
        Assert.Contains("Too many tries", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> OptionsAsync(string email)
    {
        using var client = site.Browser();
        using var answer = await client.PostFormAsync("/admin/sign-in", "/admin/sign-in/passkey-options?username=" + email, new() { ["email"] = email, ["username"] = email });
        var options = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        Assert.NotEmpty(options["challenge"]!.GetValue<string>());
        options.Remove("challenge");
        return options.ToJsonString();
    }

    // What a stranger could tell answers apart by, but for the address that was typed and the token.
    private static async Task<string> TryAsync(HttpClient client, string email, string password)
    {
        using var answer = await client.SignInAsync(email, password);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return page.QuerySelector("main")!.TextContent;
    }
}
