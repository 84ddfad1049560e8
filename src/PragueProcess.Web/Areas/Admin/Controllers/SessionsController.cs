using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Signing in and out.</summary>
public sealed class SessionsController(
    PasswordSignIn passwords, CodeSignIn codes, Passkeys passkeys, KnownBrowsers browsers, SignInManager<Account> sessions, AuditLog log, InterfaceTexts texts) : SignInController(texts)
{
    [AllowAnonymous]
    [AsStranger]
    [HttpGet(AdminLinks.SignIn)]
    public IActionResult New(string? returnUrl) => View(Page(new ReturnForm { ReturnUrl = returnUrl }));

    [AllowAnonymous]
    [AsStranger]
    [HttpPost(AdminLinks.SignIn)]
    [EnableRateLimiting(SignInLimit.Guesses)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        var result = await passwords.TryAsync(HttpContext, form.Email ?? "", form.Password ?? "");
        if (result.RequiresTwoFactor)
        {
            return View("Code", CodePage(form));
        }

        return result.Succeeded
            ? await WelcomeAsync(await sessions.UserManager.FindByEmailAsync(form.Email!), form)
            : Unprocessable("New", Page(form) with { Email = form.Email, Error = new FieldError("email", Texts["Admin.SignIn.Failed"]) });
    }

    [AllowAnonymous]
    [AsStranger]
    [HttpPost(AdminLinks.SignInCode)]
    [EnableRateLimiting(SignInLimit.Guesses)]
    public async Task<IActionResult> CreateByCode(SignInForm form)
    {
        if (await sessions.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return Unprocessable("New", Page(form) with { Error = new FieldError("email", Texts["Admin.SignIn.Late"]) });
        }

        return await codes.TryAsync(account, form.Code ?? "")
            ? await WelcomeAsync(account, form)
            : Unprocessable("Code", CodePage(form) with { Error = new FieldError("code", Texts["Admin.SignIn.WrongCode"]) });
    }

    [AllowAnonymous]
    [AsStranger]
    [HttpPost(AdminLinks.PasskeyRequest)]
    [EnableRateLimiting(SignInLimit.Passkeys)]
    public async Task<IActionResult> Ask() => Content(await passkeys.RequestOptionsAsync(), System.Net.Mime.MediaTypeNames.Application.Json);

    [AllowAnonymous]
    [AsStranger]
    [HttpPost(AdminLinks.SignInPasskey)]
    [EnableRateLimiting(SignInLimit.Passkeys)]
    public async Task<IActionResult> CreateByPasskey(ReturnForm form)
    {
        if (await passkeys.OwnerAsync(form.Credential) is not { } account)
        {
            await log.AddFailureAsync(null, ClientNetwork.Of(HttpContext.Connection.RemoteIpAddress));
            return Unprocessable("New", Page(form) with { Error = new FieldError(null, Texts["Admin.Passkeys.Failed"]) });
        }

        await passkeys.SignInAsync(account);
        return await WelcomeAsync(account, form);
    }

    [ProvingSignIn]
    [HttpPost(AdminLinks.SignOut)]
    public async Task<IActionResult> Delete()
    {
        await sessions.SignOutAsync();
        return SeeOther(AdminLinks.SignIn);
    }

    private async Task<IActionResult> WelcomeAsync(Account? account, ReturnForm form)
    {
        if (account is not null)
        {
            browsers.Remember(HttpContext, account);
            // The next page's form belongs to whoever is signed in now.
            HttpContext.User = await sessions.CreateUserPrincipalAsync(account);
        }

        return GoOn(form);
    }

    private SignInPage Page(ReturnForm form) => new(Texts["Admin.SignIn.Title"], form);

    private SignInPage CodePage(ReturnForm form) => new(Texts["Admin.SignIn.CodeTitle"], form);
}
