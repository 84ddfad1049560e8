using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>The app on a person's phone that shows codes.</summary>
internal static partial class AuthenticatorApp
{
    private const string Page = "/admin/account/authenticator";

    /// <summary>Sets the app up for whoever is signed in.</summary>
    public static async Task<(byte[] Key, IReadOnlyList<string> Codes)> SetUpAsync(HttpClient client)
    {
        var (key, answer) = await SendAsync(client);
        using (answer)
        {
            var html = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, html);
            return (key, [.. RecoveryCode().Matches(html).Select(match => match.Groups[1].Value)]);
        }
    }

    /// <summary>Sends the app's first code, whatever the answer.</summary>
    public static async Task<(byte[] Key, HttpResponseMessage Answer)> SendAsync(HttpClient client)
    {
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(Page, UriKind.Relative)));
        var key = Base32Encoding.ToBytes(page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal));
        return (key, await client.SendFormAsync(page, Page, new() { ["code"] = new Totp(key).ComputeTotp() }));
    }

    /// <summary>Lets the code of this half minute work again, which setting the app up has used.</summary>
    public static Task<int> ForgetStepAsync(this Site site, string email) => site.WithAsync((SiteDbContext db) =>
        db.Users.Where(user => user.Email == email).ExecuteUpdateAsync(set => set.SetProperty(user => user.LastCodeStep, 0)));

    [GeneratedRegex("<li>([0-9A-Z]{5}-[0-9A-Z]{5})</li>")]
    private static partial Regex RecoveryCode();
}
