using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>A person's own account: name, language, password and sessions.</summary>
[WeakSignIn]
public sealed class AccountController(
    UserManager<Account> accounts, SignInManager<Account> signIn, Sessions sessions, CurrentSession current, AccountFields fields, Digests digests, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Account)]
    public async Task<IActionResult> Show() => View(await PageAsync(await accounts.OwnAsync(User), []));

    [HttpPost(AdminLinks.Account)]
    public async Task<IActionResult> Update(AccountForm form)
    {
        var account = await accounts.OwnAsync(User);
        if (fields.WrongName(form.DisplayName) is { } wrong)
        {
            return Unprocessable("Show", await PageAsync(account, [wrong], form));
        }

        account.DisplayName = form.DisplayName!.Trim();
        account.InterfaceLanguage = Languages.TryParse(form.Language, out var language) ? language : account.InterfaceLanguage;
        var isOtherRhythm = account.Digest != form.Digest;
        account.Digest = form.Digest;
        if (await accounts.UpdateAsync(account) is { Succeeded: false } refused)
        {
            return Unprocessable("Show", await PageAsync(account, [.. fields.Say(refused)], form));
        }

        if (isOtherRhythm)
        {
            await digests.BeginAsync(account, HttpContext.RequestAborted);
        }

        Tell(InterfaceTexts.In(account.InterfaceLanguage, () => texts["Admin.Account.Saved"]));
        return SeeOther(AdminLinks.Account);
    }

    [Confirmed]
    [HttpPost(AdminLinks.Password)]
    public async Task<IActionResult> SetPassword(AccountForm form)
    {
        var account = await accounts.OwnAsync(User);
        if (fields.WrongPasswords(form.Password, form.Repeated) is { } wrong)
        {
            return Unprocessable("Show", await PageAsync(account, [wrong], form));
        }

        if (await fields.WrongPasswordAsync(account, form.Password!) is { } weak)
        {
            return Unprocessable("Show", await PageAsync(account, [weak], form));
        }

        if (await fields.SetPasswordAsync(account, form.Password!) is { Succeeded: false } refused)
        {
            return Unprocessable("Show", await PageAsync(account, [.. fields.Say(refused)], form));
        }

        await sessions.EndOthersAsync(account.Id, current.Value?.Id);
        await signIn.RefreshSignInAsync(account);
        Tell(texts["Admin.Account.PasswordSet"]);
        return SeeOther(AdminLinks.Account);
    }

    [HttpPost("/admin/account/sessions/{id:int}/end")]
    public async Task<IActionResult> EndSession(int id)
    {
        await sessions.EndAsync(User.AccountId(), id);
        Tell(texts["Admin.Account.SessionEnded"]);
        return SeeOther(AdminLinks.Account);
    }

    [HttpPost(AdminLinks.OtherSessionsEnd)]
    public async Task<IActionResult> EndOtherSessions()
    {
        await sessions.EndOthersAsync(User.AccountId(), current.Value?.Id);
        Tell(texts["Admin.Account.SessionsEnded"]);
        return SeeOther(AdminLinks.Account);
    }

    private async Task<AccountPage> PageAsync(Account account, IReadOnlyList<FieldError> errors, AccountForm? form = null) =>
        new(texts["Admin.Account.Title"], account, form ?? new AccountForm { DisplayName = account.DisplayName, Language = account.InterfaceLanguage.Code(), Digest = account.Digest })
        {
            Passkeys = [.. (await accounts.GetPasskeysAsync(account)).Select(passkey => new OwnPasskey(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? "", passkey.CreatedAt))],
            Sessions = await sessions.OfAsync(account.Id, HttpContext.RequestAborted),
            Here = current.Value?.Id,
            Errors = errors,
        };
}
