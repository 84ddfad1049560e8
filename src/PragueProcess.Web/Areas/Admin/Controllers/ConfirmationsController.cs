using System.Net.Mime;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Where people who are signed in prove it again.</summary>
[ProvingSignIn]
public sealed class ConfirmationsController(
    Passkeys passkeys, UserManager<Account> accounts, Sessions sessions, CurrentSession current, AuditLog log, ConfirmationPages pages, InterfaceTexts texts) : SignInController(texts)
{
    [HttpGet(AdminLinks.Confirmation)]
    public async Task<IActionResult> New(string? returnUrl) => View(await pages.MakeAsync(User, new ReturnForm { ReturnUrl = returnUrl }));

    // The session is proof enough to be heard: strangers, whose tries lock an account for strangers, do not keep its owner from this.
    [HttpPost(AdminLinks.Confirmation)]
    [EnableRateLimiting(SignInLimit.Confirmations)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        var account = await accounts.OwnAsync(User);
        if (await accounts.CheckPasswordAsync(account, form.Password ?? ""))
        {
            return await ConfirmAsync(form, isStrong: false);
        }

        await log.AddFailureAsync(account.Id, null);
        return Unprocessable("New", await pages.MakeAsync(User, form) with { Error = new FieldError("password", Texts["Admin.Confirmation.WrongPassword"]) });
    }

    [HttpPost(AdminLinks.ConfirmationPasskeyRequest)]
    [EnableRateLimiting(SignInLimit.Passkeys)]
    public async Task<IActionResult> Ask() => Content(await passkeys.RequestOptionsAsync(), MediaTypeNames.Application.Json);

    [HttpPost(AdminLinks.ConfirmationPasskey)]
    [EnableRateLimiting(SignInLimit.Passkeys)]
    public async Task<IActionResult> CreateByPasskey(ReturnForm form)
    {
        if ((await passkeys.OwnerAsync(form.Credential))?.Id == User.AccountId())
        {
            return await ConfirmAsync(form, isStrong: true);
        }

        await log.AddFailureAsync(User.AccountId(), null);
        return Unprocessable("New", await pages.MakeAsync(User, form) with { Error = new FieldError(null, Texts["Admin.Passkeys.Failed"]) });
    }

    private async Task<IActionResult> ConfirmAsync(ReturnForm form, bool isStrong)
    {
        await sessions.ConfirmAsync(current.Value!.Id, isStrong);
        return GoOn(form);
    }
}
