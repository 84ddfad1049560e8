using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Refuses passwords of which nothing is left without common words, the person's own names, digits and signs (NIST SP 800-63B, 3.1.1.2).</summary>
public sealed partial class UncommonPasswords : IPasswordValidator<Account>
{
    private const int LeastDistinct = 5;

    private static readonly string[] Common =
    [
        "password", "passwort", "motdepasse", "contraseña", "contrasena", "пароль", "parol", "qwertyuiop", "qwerty", "qwertz", "azertyuiop", "azerty",
        "asdfghjkl", "asdfgh", "zxcvbnm", "йцукен", "welcome", "bienvenue", "bienvenido", "letmein", "login", "admin", "administrator", "administrateur",
        "administrador", "secret", "secretariat", "secretaria", "iloveyou", "jetaime", "teamo", "monkey", "dragon", "football", "baseball", "sunshine",
        "princess", "superman", "batman", "master", "shadow", "abcdefgh", "abc", "prague", "praga", "praha", "прага", "process", "processus", "proceso",
        "процесс", "migration", "migración", "миграция", "icmpd", "iom", "oim", "мом", "vienna", "vienne", "viena", "summer", "winter", "spring", "autumn",
        "printemps", "automne", "soleil", "bonjour", "hello", "hola", "привет", "любовь", "love", "amour", "amor", "editor", "editeur", "test", "user", "the", "my", "is",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var letters = NoLetters().Replace(password ?? "", "").ToLowerInvariant();
        var own = $"{user.Email} {user.DisplayName}".ToLowerInvariant().Split([' ', '@', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2);
        var rest = Common.Concat(own).OrderByDescending(word => word.Length).Aggregate(letters, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return Task.FromResult(rest.Length == 0 || letters.Distinct().Count() < LeastDistinct
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordCommon", Description = "The password is too common." })
            : IdentityResult.Success);
    }

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex NoLetters();
}
