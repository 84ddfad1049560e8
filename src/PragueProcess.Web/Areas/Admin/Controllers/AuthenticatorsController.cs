using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;
using QRCoder;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The authenticator app of a person's own account, and the recovery codes that stand in for it.</summary>
[WeakSignIn]
[Confirmed]
public sealed class AuthenticatorsController(
    UserManager<Account> accounts, SignInManager<Account> signIn, Sessions sessions, CurrentSession current, AuthenticatorKeys keys, AccountFields fields, InterfaceTexts texts) : AdminController
{
    private const int ModuleSize = 4;

    [HttpGet(AdminLinks.Authenticator)]
    public async Task<IActionResult> New() => View(Page(await accounts.OwnAsync(User), keys.Create())!);

    [HttpPost(AdminLinks.Authenticator)]
    public async Task<IActionResult> Create(string? key, string? code)
    {
        var account = await accounts.OwnAsync(User);
        if (Page(account, key ?? "") is not { } page)
        {
            return SeeOther(AdminLinks.Authenticator);
        }

        if (keys.StepOf(key!, string.Concat((code ?? "").Where(char.IsAsciiDigit))) is not { } step)
        {
            return Unprocessable("New", page with { Errors = [new FieldError("code", texts["Admin.SignIn.WrongCode"])] });
        }

        (account.AuthenticatorKey, account.LastCodeStep) = (key, step);
        if (await accounts.SetTwoFactorEnabledAsync(account, true) is { Succeeded: false } refused)
        {
            return Unprocessable("New", page with { Errors = [.. fields.Say(refused)] });
        }

        await sessions.EndOthersAsync(account.Id, current.Value!.Id);
        await sessions.ConfirmAsync(current.Value!.Id, isStrong: true);
        return await ShowCodesAsync(account);
    }

    [HttpPost(AdminLinks.AuthenticatorRemoval)]
    public async Task<IActionResult> Delete()
    {
        var account = await accounts.OwnAsync(User);
        (account.AuthenticatorKey, account.RecoveryCodes) = (null, []);
        if (await accounts.SetTwoFactorEnabledAsync(account, false) is { Succeeded: false })
        {
            return NotSaved();
        }

        await sessions.EndOthersAsync(account.Id, current.Value!.Id);
        await signIn.RefreshSignInAsync(account);
        Tell(texts["Admin.Authenticator.Removed"]);
        return SeeOther(AdminLinks.Account);
    }

    [HttpPost(AdminLinks.RecoveryCodes)]
    public async Task<IActionResult> Renew()
    {
        var account = await accounts.OwnAsync(User);
        return account.TwoFactorEnabled ? await ShowCodesAsync(account) : SeeOther(AdminLinks.Authenticator);
    }

    private async Task<IActionResult> ShowCodesAsync(Account account)
    {
        // Whoever has just set the app up stays signed in, whatever becomes of the codes.
        await signIn.RefreshSignInAsync(account);
        if (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes.Count) is not { } codes)
        {
            return NotSaved();
        }

        return View("Codes", new RecoveryCodesPage(texts["Admin.RecoveryCodes.Title"], [.. codes]));
    }

    private IActionResult NotSaved()
    {
        TempData[ProblemKey] = texts["Admin.Account.NotSaved"];
        return SeeOther(AdminLinks.Account);
    }

    private AuthenticatorPage? Page(Account account, string protectedKey) => keys.Reveal(protectedKey) is { } key
        ? new AuthenticatorPage(texts["Admin.Authenticator.Title"], protectedKey, string.Join(' ', key.Chunk(ModuleSize).Select(chunk => new string(chunk))), PictureOf(AuthenticatorKeys.AddressOf(key, texts["Site.Name"], account)))
        : null;

    private static string PictureOf(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return picture.GetGraphic(new System.Drawing.Size(200, 200), sizingMode: SvgQRCode.SizingMode.WidthHeightAttribute);
    }
}
