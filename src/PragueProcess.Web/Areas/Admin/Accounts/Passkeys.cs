using System.Globalization;
using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Makes passkeys and signs people in by them (Web Authentication, Level 3).</summary>
public sealed class Passkeys(SignInManager<Account> sessions, UserManager<Account> accounts)
{
    /// <summary>How many passkeys a person may have.</summary>
    public const int MaxCount = 10;

    /// <summary>How long the name of a passkey may be.</summary>
    public const int NameMaxLength = 100;

    // An answer has some hundred characters, with a certificate some thousand.
    private const int CredentialMaxLength = 30_000;

    /// <summary>What the browser is asked to make for an account, as JSON.</summary>
    public Task<string> CreationOptionsAsync(int accountId, string email, string displayName) =>
        sessions.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = accountId.ToString(CultureInfo.InvariantCulture), Name = email, DisplayName = displayName });

    /// <summary>What the browser is asked for to sign somebody in, as JSON. It asks for any passkey of the site, so it tells nobody who has one.</summary>
    public Task<string> RequestOptionsAsync() => sessions.MakePasskeyRequestOptionsAsync(null);

    /// <summary>The passkey that a browser made for an account; null when it is not good.</summary>
    public async Task<UserPasskeyInfo?> MadeAsync(string? credential, int accountId)
    {
        if (credential is not { Length: > 0 and <= CredentialMaxLength })
        {
            return null;
        }

        try
        {
            var result = await sessions.PerformPasskeyAttestationAsync(credential);
            return result.Succeeded && result.UserEntity.Id == accountId.ToString(CultureInfo.InvariantCulture) ? result.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            // Nothing was asked for, or too long ago.
            return null;
        }
    }

    /// <summary>The person whose passkey answered; null when none did, or the account is disabled.</summary>
    /// <remarks>A lock on passwords does not count here: passkeys cannot be guessed.</remarks>
    public async Task<Account?> OwnerAsync(string? credential)
    {
        if (credential is not { Length: > 0 and <= CredentialMaxLength })
        {
            return null;
        }

        try
        {
            var result = await sessions.PerformPasskeyAssertionAsync(credential);
            return result.Succeeded && !result.User.IsDisabled && (await accounts.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded ? result.User : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Signs in somebody whose passkey has answered.</summary>
    public Task SignInAsync(Account account) => sessions.SignInWithClaimsAsync(account, isPersistent: false, [AccountClaims.SeveralFactors]);

    /// <summary>Keeps a passkey under a name.</summary>
    public Task<IdentityResult> AddAsync(Account account, UserPasskeyInfo passkey, string name)
    {
        passkey.Name = name;
        return accounts.AddOrUpdatePasskeyAsync(account, passkey);
    }
}
