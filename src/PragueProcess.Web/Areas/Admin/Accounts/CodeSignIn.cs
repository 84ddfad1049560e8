using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Signs in, by a code of their app or one that stands in for it, whoever has given their password.</summary>
public sealed class CodeSignIn(SignInManager<Account> sessions, UserManager<Account> accounts, AuditLog log)
{
    private const int Digits = 6;

    /// <summary>Tries; the person is then signed in, or not.</summary>
    public async Task<bool> TryAsync(Account account, string code)
    {
        if (await accounts.IsLockedOutAsync(account))
        {
            await log.AddFailureAsync(account.Id, null);
            return false;
        }

        var compact = string.Concat(code.Where(char.IsLetterOrDigit));
        return compact.Length == Digits
            ? (await sessions.TwoFactorAuthenticatorSignInAsync(compact, isPersistent: false, rememberClient: false)).Succeeded
            : await TryRecoveryCodeAsync(account, RecoveryCodes.Canonical(code));
    }

    // The framework counts wrong codes of apps alone.
    private async Task<bool> TryRecoveryCodeAsync(Account account, string code)
    {
        if ((await sessions.TwoFactorRecoveryCodeSignInAsync(code)).Succeeded)
        {
            return true;
        }

        await accounts.AccessFailedAsync(account);
        return false;
    }
}
