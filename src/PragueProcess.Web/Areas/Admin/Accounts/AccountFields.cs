using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Says what is wrong with what people type of an account, beside its field.</summary>
public sealed class AccountFields(UserManager<Account> accounts, InterfaceTexts texts)
{
    private static readonly EmailAddressAttribute Email = new();

    /// <summary>What is wrong with a name that others see; null when nothing is.</summary>
    public FieldError? WrongName(string? name) =>
        name?.Trim() is { Length: > 0 and <= Account.DisplayNameMaxLength } trimmed && TextNormalizer.FindHidden(trimmed, allowLines: false) is null
            ? null
            : new FieldError("displayName", texts["Admin.Account.Wrong.displayName", Account.DisplayNameMaxLength]);

    /// <summary>What is wrong with an e-mail address; null when nothing is. Whether somebody else has it is found when the account is made.</summary>
    public FieldError? WrongEmail(string? email) =>
        email?.Trim() is { Length: > 0 and <= Account.EmailMaxLength } trimmed && Email.IsValid(trimmed) && trimmed.All(IsSeen)
            ? null
            : new FieldError("email", texts["Admin.Account.Wrong.email"]);

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
    public Task<IdentityResult> SetPasswordAsync(Account account, string password)
    {
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        return accounts.UpdateSecurityStampAsync(account);
    }

    private FieldError Say(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => new("email", texts["Admin.Account.Taken"]),
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => new("email", texts["Admin.Account.Wrong.email"]),
        nameof(IdentityErrorDescriber.PasswordTooShort) or UncommonPasswords.Code => new("password", texts["Admin.Account.Wrong.password", AccountServices.PasswordLength]),
        // Somebody else has changed the account at the same moment.
        _ => new(null, texts["Admin.Account.NotSaved"]),
    };

    private static bool IsSeen(char letter) =>
        !char.IsWhiteSpace(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
