using System.Buffers.Text;
using System.Net.Mime;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The passkeys of a person's own account.</summary>
[WeakSignIn]
[Confirmed]
public sealed class PasskeysController(UserManager<Account> accounts, Passkeys passkeys, Sessions sessions, CurrentSession current, InterfaceTexts texts) : AdminController
{
    [HttpPost(AdminLinks.PasskeyCreation)]
    public async Task<IActionResult> Ask()
    {
        var account = await accounts.OwnAsync(User);
        return Content(await passkeys.CreationOptionsAsync(account.Id, account.Email!, account.DisplayName), MediaTypeNames.Application.Json);
    }

    [HttpPost(AdminLinks.Passkeys)]
    public async Task<IActionResult> Create(AccountForm form)
    {
        var account = await accounts.OwnAsync(User);
        if ((await accounts.GetPasskeysAsync(account)).Count >= Passkeys.MaxCount)
        {
            return Back(texts["Admin.Passkeys.TooMany", Passkeys.MaxCount]);
        }

        if (NameOf(form) is not { } name)
        {
            return Back(texts["Admin.Passkeys.WrongName", Passkeys.NameMaxLength]);
        }

        if (await passkeys.MadeAsync(form.Credential, account.Id) is not { } made)
        {
            return Back(texts["Admin.Passkeys.NotMade"]);
        }

        if (await passkeys.AddAsync(account, made, name) is { Succeeded: false })
        {
            return Back(texts["Admin.Account.NotSaved"]);
        }

        await sessions.ConfirmAsync(current.Value!.Id, isStrong: true);
        Tell(texts["Admin.Passkeys.Added"]);
        return SeeOther(AdminLinks.Account);
    }

    // The id tells capital letters from small ones, which no address of the site does.
    [HttpPost(AdminLinks.PasskeyRemoval)]
    public async Task<IActionResult> Delete([FromForm] string? id)
    {
        var account = await accounts.OwnAsync(User);
        if (id is null || !Base64Url.IsValid(id))
        {
            return NotFound();
        }

        if (account.PasswordHash is null && (await accounts.GetPasskeysAsync(account)).Count == 1)
        {
            return Back(texts["Admin.Passkeys.Last"]);
        }

        if (await accounts.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(id)) is { Succeeded: false })
        {
            return Back(texts["Admin.Account.NotSaved"]);
        }

        Tell(texts["Admin.Passkeys.Removed"]);
        return SeeOther(AdminLinks.Account);
    }

    private string? NameOf(AccountForm form) => form.Name?.Trim() switch
    {
        null or "" => texts["Admin.Passkeys.First"],
        { Length: <= Passkeys.NameMaxLength } name when TextNormalizer.FindHidden(name, allowLines: false) is null => name,
        _ => null,
    };

    private IActionResult Back(string problem)
    {
        TempData[ProblemKey] = problem;
        return SeeOther(AdminLinks.Account);
    }
}
