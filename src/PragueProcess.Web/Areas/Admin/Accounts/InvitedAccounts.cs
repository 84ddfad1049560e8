using System.Globalization;
using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Makes the accounts of people who were invited, and lets them back into those that they have.</summary>
public sealed class InvitedAccounts(
    Invitations invitations, UserManager<Account> accounts, Passkeys passkeys, Sessions sessions, AccountFields fields, InterfaceTexts texts)
{
    /// <summary>The account that an invitation leads back into; null where it makes one.</summary>
    public async Task<Account?> FindAsync(Invitation invitation) => invitation.AccountId is { } id ? await accounts.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>What is wrong with the name and the address; nothing is where the account has them.</summary>
    public IReadOnlyList<FieldError> CheckName(Invitation invitation, InvitationForm form) =>
        invitation.AccountId is null ? [.. new[] { fields.WrongName(form.DisplayName), fields.WrongEmail(form.Email) }.OfType<FieldError>()] : [];

    /// <summary>Uses an invitation up.</summary>
    /// <returns>The account, or what is wrong; neither when the invitation has been used by somebody else meanwhile.</returns>
    public async Task<(Account? Account, IReadOnlyList<FieldError> Errors)> AcceptAsync(Invitation invitation, InvitationForm form, CancellationToken cancellation)
    {
        var errors = CheckName(invitation, form).ToList();
        var passkey = await PasskeyAsync(invitation, form, errors);
        var account = await FindAsync(invitation) ?? AccountOf(invitation, form);
        if (passkey is null && errors.Count == 0 && await fields.WrongPasswordAsync(account, form.Password!) is { } weak)
        {
            errors.Add(weak);
        }

        var isMade = errors.Count == 0 && await invitations.AcceptAsync(invitation, () => MakeAsync(invitation, account, form, passkey, errors), cancellation);
        if (isMade)
        {
            await sessions.EndOthersAsync(account.Id, kept: null);
        }

        return (isMade ? account : null, errors);
    }

    private async Task<UserPasskeyInfo?> PasskeyAsync(Invitation invitation, InvitationForm form, List<FieldError> errors)
    {
        if (!form.IsByPasskey)
        {
            errors.AddRange(new[] { fields.WrongPasswords(form.Password, form.Repeated) }.OfType<FieldError>());
            return null;
        }

        var passkey = await passkeys.MadeAsync(form.Credential, invitation.AccountId ?? invitation.Id);
        if (passkey is null)
        {
            errors.Add(new FieldError(null, texts["Admin.Passkeys.NotMade"]));
        }

        return passkey;
    }

    private async Task<bool> MakeAsync(Invitation invitation, Account account, InvitationForm form, UserPasskeyInfo? passkey, List<FieldError> errors)
    {
        var result = invitation.AccountId is null ? await accounts.CreateAsync(account) : await ForgetAsync(account);
        if (result.Succeeded)
        {
            result = passkey is null
                ? await fields.SetPasswordAsync(account, form.Password!)
                : await passkeys.AddAsync(account, passkey, texts["Admin.Passkeys.First"]);
        }

        errors.AddRange(fields.Say(result));
        return result.Succeeded;
    }

    // Whoever gets back in may have lost what they had to somebody else.
    private async Task<IdentityResult> ForgetAsync(Account account)
    {
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
        {
            if (await accounts.RemovePasskeyAsync(account, passkey.CredentialId) is { Succeeded: false } refused)
            {
                return refused;
            }
        }

        (account.PasswordHash, account.AuthenticatorKey, account.RecoveryCodes, account.TwoFactorEnabled, account.LockoutEnd) = (null, null, [], false, null);
        return await accounts.UpdateSecurityStampAsync(account);
    }

    private static Account AccountOf(Invitation invitation, InvitationForm form) => new()
    {
        Id = invitation.Id,
        UserName = form.Email?.Trim(),
        Email = form.Email?.Trim(),
        DisplayName = form.DisplayName?.Trim() ?? "",
        Role = invitation.Role,
        Languages = invitation.Languages,
        InterfaceLanguage = Languages.TryParse(form.Language, out var language) ? language : InterfaceTexts.Current,
    };
}
