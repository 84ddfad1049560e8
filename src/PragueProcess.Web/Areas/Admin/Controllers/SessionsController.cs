using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Signing in and out.</summary>
public sealed class SessionsController(SignInManager<Account> sessions, InterfaceTexts texts) : AdminController
{
    private static readonly Account Nobody = new() { DisplayName = "", Role = Role.Translator };

    private static string? StrangersHash;

    [AllowAnonymous]
    [HttpGet(AdminLinks.SignIn)]
    public IActionResult New(string? returnUrl) => View(new SignInPage(texts["Admin.SignIn.Title"], new SignInForm { ReturnUrl = returnUrl }));

    [AllowAnonymous]
    [HttpPost(AdminLinks.SignIn)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        return await TryAsync(form.Email ?? "", form.Password ?? "")
            ? SeeOther(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : AdminLinks.Dashboard)
            : Unprocessable("New", new SignInPage(texts["Admin.SignIn.Title"], form) { HasFailed = true });
    }

    // A stranger's address takes the time of a wrong password, so that nobody learns who has an account.
    private async Task<bool> TryAsync(string email, string password)
    {
        if (await sessions.UserManager.FindByEmailAsync(email) is { } account)
        {
            return (await sessions.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true)).Succeeded;
        }

        sessions.UserManager.PasswordHasher.VerifyHashedPassword(Nobody, HashOfNobody(), password);
        return false;
    }

    private string HashOfNobody() => LazyInitializer.EnsureInitialized(ref StrangersHash, () => sessions.UserManager.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString()));

    [HttpPost(AdminLinks.SignOut)]
    public async Task<IActionResult> Delete()
    {
        await sessions.SignOutAsync();
        return SeeOther(AdminLinks.SignIn);
    }
}
