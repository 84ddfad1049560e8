using Microsoft.AspNetCore.Identity;
using Microsoft.Playwright;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>A fresh seeded site, and people who come to edit it.</summary>
public sealed class EditorVisits : IAsyncLifetime, IDisposable
{
    public const string Password = "four words of mine";

    /// <summary>The site and its browser.</summary>
    public BrowsedSite Site { get; } = new();

    /// <summary>A tab in which nobody has signed in.</summary>
    public Task<Visit> OpenAsync(Action<BrowserNewContextOptions>? configure = null) => Site.VisitAsync(new Screen(Screen.Wide), options =>
    {
        // Passkeys and cookies are bound to the name, not to the address.
        options.BaseURL = $"http://localhost:{Site.Address.Port}/";
        options.Locale = "en";
        options.ReducedMotion = ReducedMotion.Reduce;
        configure?.Invoke(options);
    });

    /// <summary>A tab in which somebody has just signed in, with a password, through the form.</summary>
    public async Task<Visit> SignInAsync(Role role = Role.Editor, Action<BrowserNewContextOptions>? configure = null) =>
        await SignInAsync(await MakeAccountAsync(role), configure);

    /// <summary>A tab in a browser of its own, in which a person has just signed in.</summary>
    public async Task<Visit> SignInAsync(Account account, Action<BrowserNewContextOptions>? configure = null)
    {
        var visit = await OpenAsync(configure);
        await visit.OpenAsync("admin/sign-in");
        await SignInAsync(visit.Page, account.Email!);
        await visit.Page.ArriveAsync(AdminLinks.Dashboard);
        return visit;
    }

    /// <summary>Answers the page that asks a person to sign in.</summary>
    public static async Task SignInAsync(IPage page, string email)
    {
        await page.FillAsync("#email", email);
        await page.FillAsync("#password", Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    /// <summary>The token of a link by which somebody makes their account.</summary>
    public Task<string> InviteAsync(Role role = Role.Administrator) =>
        Site.WithAsync((Invitations invitations) => invitations.CreateAsync(role, []));

    /// <summary>Somebody new, with the password; a translator into the languages that are named.</summary>
    public async Task<Account> MakeAccountAsync(Role role, params Language[] languages)
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        var invitation = await Site.WithAsync(async (Invitations invitations) => await invitations.FindAsync(await invitations.CreateAsync(role, languages)));
        var account = new Account
        {
            Id = invitation!.Id,
            UserName = email,
            Email = email,
            DisplayName = $"Some {role}",
            Role = role,
            Languages = [.. languages],
            InterfaceLanguage = Language.En,
        };
        var made = await Site.WithAsync((UserManager<Account> accounts) => accounts.CreateAsync(account, Password));
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Description)));
        return account;
    }

    public Task InitializeAsync() => Site.InitializeAsync();

    public Task DisposeAsync() => Site.DisposeAsync();

    public void Dispose() => Site.Dispose();
}
