using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Says what is wrong with what people type of an account, beside its field.</summary>
public sealed class AccountFields(UserManager<Account> accounts, InterfaceTexts texts)
{
    /// <summary>What is wrong with a name that others see; null when nothing is.</summary>
    public FieldError? WrongName(string? name) =>
        name?.Trim() is { Length: > 0 and <= Account.DisplayNameMaxLength } trimmed && TextNormalizer.FindHidden(trimmed, allowLines: false) is null
            ? null
            : new FieldError("displayName", texts["Admin.Account.Wrong.displayName", Account.DisplayNameMaxLength]);

    /// <summary>What is wrong with an e-mail address; null when nothing is. Whether somebody else has it is found when the account is made.</summary>
    public FieldError? WrongEmail(string? email) =>
        email?.Trim() is { Length: > 0 and <= Account.EmailMaxLength } ? null : new FieldError("email", texts["Admin.Account.Wrong.email"]);

    /// <summary>What is wrong with a password typed twice; null when nothing is.</summary>
    public FieldError? WrongPasswords(string? password, string? repeated) =>
        string.IsNullOrEmpty(password) || password != repeated ? new FieldError("repeated", texts["Admin.Account.Wrong.repeated"]) : null;

    /// <summary>Why a password is too weak for an account; null when it is not.</summary>
    public async Task<FieldError?> WrongPasswordAsync(Account account, string password)
    {
        foreach (var validator in accounts.PasswordValidators)
        {
            if (await validator.ValidateAsync(accounts, account, password) is { Succeeded: false } result)
            {
                return Say(result.Errors.First());
            }
        }

        return null;
    }

    /// <summary>Why Identity refuses an account, each field once.</summary>
    public IEnumerable<FieldError> Say(IdentityResult result) => result.Errors.Select(Say).DistinctBy(error => error.FieldId);

    /// <summary>Sets another password, or the first. It has been checked.</summary>
    public async Task SetPasswordAsync(Account account, string password)
    {
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        await accounts.UpdateSecurityStampAsync(account);
    }

    private FieldError Say(IdentityError error)
    {
        var field = AccountErrors.FieldOf(error);
        return new FieldError(field, texts[$"Admin.Account.Wrong.{field}", AccountServices.PasswordLength]);
    }
}
