using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Signing in and out.</summary>
public sealed class SessionsController(PasswordSignIn passwords, SignInManager<Account> sessions, InterfaceTexts texts) : AdminController
{
    [AllowAnonymous]
    [HttpGet(AdminLinks.SignIn)]
    public IActionResult New(string? returnUrl) => View(new SignInPage(texts["Admin.SignIn.Title"], new SignInForm { ReturnUrl = returnUrl }));

    [AllowAnonymous]
    [HttpPost(AdminLinks.SignIn)]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<IActionResult> Create(SignInForm form) => await passwords.TryAsync(form.Email ?? "", form.Password ?? "")
        ? SeeOther(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : AdminLinks.Dashboard)
        : Unprocessable("New", new SignInPage(texts["Admin.SignIn.Title"], form) { HasFailed = true });

    [HttpPost(AdminLinks.SignOut)]
    public async Task<IActionResult> Delete()
    {
        // A copy of the cookie is worth nothing from now on, wherever it is.
        if (await sessions.UserManager.GetUserAsync(User) is { } account)
        {
            await sessions.UserManager.UpdateSecurityStampAsync(account);
        }

        await sessions.SignOutAsync();
        return SeeOther(AdminLinks.SignIn);
    }
}
