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
    [AllowAnonymous]
    [HttpGet(AdminLinks.SignIn)]
    public IActionResult New(string? returnUrl) => View(new SignInPage(texts["Admin.SignIn.Title"], new SignInForm { ReturnUrl = returnUrl }));

    [AllowAnonymous]
    [HttpPost(AdminLinks.SignIn)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        var result = await sessions.PasswordSignInAsync(form.Email ?? "", form.Password ?? "", isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded
            ? SeeOther(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : AdminLinks.Dashboard)
            : Unprocessable("New", new SignInPage(texts["Admin.SignIn.Title"], form) { HasFailed = true });
    }

    [HttpPost(AdminLinks.SignOut)]
    public async Task<IActionResult> Delete()
    {
        await sessions.SignOutAsync();
        return SeeOther(AdminLinks.SignIn);
    }
}
