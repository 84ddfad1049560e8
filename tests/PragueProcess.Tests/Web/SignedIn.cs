using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web;

/// <summary>What somebody does who is signed in to the editors' area of a site.</summary>
internal static class SignedIn
{
    /// <summary>The password of whoever has one.</summary>
    public const string Password = "a long enough sentence 1";

    /// <summary>A client that has signed in as somebody with a role, whose area speaks English.</summary>
    public static Task<HttpClient> SignInAsync(this Site site, Role role, params Language[] languages) => site.SignInAsync(role, site, languages);

    /// <summary>A client that has signed in to a site that shares the database of another.</summary>
    public static async Task<HttpClient> SignInAsync(this Site site, Role role, WebApplicationFactory<Program> running, params Language[] languages)
    {
        var email = $"{role}-{Guid.NewGuid():N}@prague.example";
        await site.MakeAccountAsync(email, Password, role, languages);
        var client = running.Browser();
        using var answer = await client.SignInAsync(email, Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return client;
    }

    /// <summary>Makes an account, as somebody with an invitation would.</summary>
    public static Task<Account> MakeAccountAsync(this Site site, string email, string password, Role role = Role.Editor, Language[]? languages = null, bool isDisabled = false) =>
        site.WithAsync(async (IServiceProvider services) =>
        {
            var invitations = services.GetRequiredService<Invitations>();
            var invitation = await invitations.FindAsync(await invitations.CreateAsync(role, languages ?? []));
            var account = new Account
            {
                Id = invitation!.Id,
                UserName = email,
                Email = email,
                DisplayName = $"Some {role}",
                Role = role,
                Languages = [.. languages ?? []],
                InterfaceLanguage = Language.En,
                IsDisabled = isDisabled,
            };
            var made = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, password);
            Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Description)));
            return account;
        });

    /// <summary>A browser in which nobody has signed in.</summary>
    public static HttpClient Browser(this WebApplicationFactory<Program> site) =>
        site.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    /// <summary>Somebody new who has signed in by <see cref="Password"/>.</summary>
    public static async Task<(string Email, HttpClient Client)> SomebodyAsync(this Site site)
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        await site.MakeAccountAsync(email, Password);
        var client = site.Browser();
        using var answer = await client.SignInAsync(email, Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return (email, client);
    }

    /// <summary>What the area answers to whoever opens it.</summary>
    public static async Task<HttpStatusCode> AreaStatusAsync(this HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/admin", UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>Signs in by a password.</summary>
    public static Task<HttpResponseMessage> SignInAsync(this HttpClient client, string email, string password, string returnUrl = "") =>
        client.PostFormAsync("/admin/sign-in", "/admin/sign-in", new() { ["email"] = email, ["password"] = password, ["returnUrl"] = returnUrl });

    /// <summary>Sends a form of a page, with what the page hides in it.</summary>
    /// <param name="client">Who sends it.</param>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="action">Where the form is sent.</param>
    /// <param name="fields">What was typed.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string page, string action, Dictionary<string, string> fields)
    {
        using var document = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(page, UriKind.Relative)));
        return await client.SendFormAsync(document, action, fields);
    }

    /// <summary>Sends a form of a page that is open, with what the page hides in it.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient client, IHtmlDocument page, string action, Dictionary<string, string> fields)
    {
        var form = page.QuerySelector($"form[action='{action}']") ?? page.QuerySelector("form") ?? throw new InvalidOperationException($"There is no form for {action}.");
        var hidden = form.QuerySelectorAll("input[type=hidden]")
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Where(pair => !fields.ContainsKey(pair.Key));
        using var content = new FormUrlEncodedContent(fields.Concat(hidden));
        return await client.PostAsync(new Uri(action, UriKind.Relative), content);
    }
}
