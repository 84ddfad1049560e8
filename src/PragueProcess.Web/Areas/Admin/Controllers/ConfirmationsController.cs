using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Where people who are signed in prove it again.</summary>
[WeakSignIn]
public sealed class ConfirmationsController(
    Passkeys passkeys, SignInManager<Account> sessions, Sessions kept, CurrentSession current, ConfirmationPages pages, InterfaceTexts texts) : SignInController(texts)
{
    [HttpGet(AdminLinks.Confirmation)]
    public async Task<IActionResult> New(string? returnUrl) => View(await pages.MakeAsync(User, new ReturnForm { ReturnUrl = returnUrl }));

    [HttpPost(AdminLinks.Confirmation)]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<IActionResult> Create(SignInForm form) =>
        (await sessions.CheckPasswordSignInAsync(await sessions.UserManager.OwnAsync(User), form.Password ?? "", lockoutOnFailure: true)).Succeeded
            ? await ConfirmAsync(form)
            : Unprocessable("New", await pages.MakeAsync(User, form) with { Error = new FieldError("password", Texts["Admin.Confirmation.WrongPassword"]) });

    [HttpPost(AdminLinks.ConfirmationPasskey)]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<IActionResult> CreateByPasskey(ReturnForm form) => (await passkeys.OwnerAsync(form.Credential))?.Id == User.AccountId()
        ? await ConfirmAsync(form)
        : Unprocessable("New", await pages.MakeAsync(User, form) with { Error = new FieldError(null, Texts["Admin.Passkeys.Failed"]) });

    private async Task<IActionResult> ConfirmAsync(ReturnForm form)
    {
        await kept.ConfirmAsync(current.Value!.Id);
        return GoOn(form);
    }
}
