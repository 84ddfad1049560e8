using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web;

/// <summary>What somebody does who is signed in to the editors' area of a site.</summary>
internal static class SignedIn
{
    private const string Password = "a long enough sentence 1";

    /// <summary>A client that has signed in as somebody with a role, whose area speaks English.</summary>
    public static async Task<HttpClient> SignInAsync(this Site site, Role role, params Language[] languages)
    {
        var email = $"{role}-{Guid.NewGuid():N}@prague.example";
        var made = await site.WithAsync((UserManager<Account> accounts) => accounts.CreateAsync(
            new Account { UserName = email, Email = email, DisplayName = $"Some {role}", Role = role, Languages = [.. languages], InterfaceLanguage = Language.En },
            Password));
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Description)));
        var client = site.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        using var answer = await client.PostFormAsync("/admin/sign-in", "/admin/sign-in", new() { ["email"] = email, ["password"] = Password });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return client;
    }

    /// <summary>Sends a form of a page, with the page's token.</summary>
    /// <param name="client">Who sends it.</param>
    /// <param name="page">The page that holds a form.</param>
    /// <param name="action">Where the form is sent.</param>
    /// <param name="fields">What was typed.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string page, string action, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Append(new(TokenField, await client.TokenAsync(page))));
        return await client.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    private const string TokenField = "__RequestVerificationToken";

    private static async Task<string> TokenAsync(this HttpClient client, string page)
    {
        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(page, UriKind.Relative)));
        return document.QuerySelector($"input[name={TokenField}]")?.GetAttribute("value") ?? throw new InvalidOperationException($"{page} has no form.");
    }
}
