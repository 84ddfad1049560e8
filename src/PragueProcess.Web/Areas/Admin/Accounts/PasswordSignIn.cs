using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Signs people in by their password. Every failure takes the time of a wrong password, so that nobody learns who has an account.</summary>
public sealed class PasswordSignIn(SignInManager<Account> sessions, UserManager<Account> accounts, KnownBrowsers browsers, AuditLog log)
{
    private static readonly Account Nobody = new() { DisplayName = "", Role = Role.Translator };

    private static string? HashOfNobody;

    // Made with the page that asks for a password: the first try on an unknown account takes no longer than the others.
    private readonly string _hash = LazyInitializer.EnsureInitialized(ref HashOfNobody, () => accounts.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <summary>Tries; the person is then signed in, or must still give a code, or failed.</summary>
    public async Task<SignInResult> TryAsync(HttpContext context, string email, string password)
    {
        if (await accounts.FindByEmailAsync(email) is { IsDisabled: false, PasswordHash: not null } account && await MayTryAsync(context, account))
        {
            var result = await sessions.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
            return result.Succeeded || result.RequiresTwoFactor ? result : SignInResult.Failed;
        }

        accounts.PasswordHasher.VerifyHashedPassword(Nobody, _hash, password);
        await log.AddFailureAsync(null, ClientNetwork.Of(context.Connection.RemoteIpAddress));
        return SignInResult.Failed;
    }

    private async Task<bool> MayTryAsync(HttpContext context, Account account)
    {
        if (!await accounts.IsLockedOutAsync(account))
        {
            return true;
        }

        return browsers.Knows(context, account) && (await accounts.SetLockoutEndDateAsync(account, null)).Succeeded;
    }
}
