using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Signs people in by their password. Every failure takes the time of a wrong password, so that nobody learns who has an account.</summary>
public sealed class PasswordSignIn(SignInManager<Account> sessions, UserManager<Account> accounts)
{
    private static readonly Account Nobody = new() { DisplayName = "", Role = Role.Translator };

    private static string? HashOfNobody;

    /// <summary>Whether the person is signed in now.</summary>
    public async Task<bool> TryAsync(string email, string password)
    {
        if (await accounts.FindByEmailAsync(email) is { IsDisabled: false, PasswordHash: not null } account && !await accounts.IsLockedOutAsync(account))
        {
            return (await sessions.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true)).Succeeded;
        }

        var hasher = accounts.PasswordHasher;
        var hash = LazyInitializer.EnsureInitialized(ref HashOfNobody, () => hasher.HashPassword(Nobody, Guid.NewGuid().ToString()));
        hasher.VerifyHashedPassword(Nobody, hash, password);
        return false;
    }
}
