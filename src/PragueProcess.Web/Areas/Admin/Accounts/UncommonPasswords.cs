using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>
/// Refuses passwords of which little is left without common words, the person's own names, walks along the keyboard, rows, years and repetitions
/// (NIST SP 800-63B, 3.1.1.2). It asks for no kind of character: digits or signs alone will do when nobody can foresee them.
/// </summary>
public sealed class UncommonPasswords : IPasswordValidator<Account>
{
    /// <summary>The code of the refusal.</summary>
    public const string Code = "PasswordCommon";

    // Four common words of everyday with spaces between them are eleven; a word of the house with a year, or three walks, are six.
    private const int LeastGuesses = 9;
    private const int LeastDistinct = 5;
    private const int ShortestName = 3;

    private static readonly char[] Separators = [' ', '@', '.', '-', '_'];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var own = $"{user.Email} {user.DisplayName}".Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestName);
        var isGood = password is not null && password.Distinct().Count() >= LeastDistinct && PasswordGuesses.Count(password, own) >= LeastGuesses;
        return Task.FromResult(isGood
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = Code, Description = "The password is too common." }));
    }
}
