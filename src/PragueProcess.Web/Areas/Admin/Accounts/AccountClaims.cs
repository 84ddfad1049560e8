using System.Globalization;
using System.Security.Claims;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>What a session knows of the person who signed in.</summary>
public static class AccountClaims
{
    /// <summary>The claim that holds <see cref="Account.InterfaceLanguage"/>, as an ISO 639-1 code.</summary>
    public const string InterfaceLanguage = "interface-language";

    /// <summary>The claim, one for each, that holds a translator's language, as an ISO 639-1 code.</summary>
    public const string Translates = "translates";

    /// <summary>The claim that holds <see cref="Account.DisplayName"/>.</summary>
    public const string DisplayName = "display-name";

    // As the framework writes it when a code was right (RFC 8176, 2).
    private const string Methods = "amr";
    private const string Several = "mfa";

    /// <summary>What a sign-in by a passkey has shown: something that the person holds, and what unlocks it.</summary>
    public static Claim SeveralFactors { get; } = new(Methods, Several);

    /// <summary>Whether the person has just signed in by more than a password.</summary>
    public static bool HasSeveralFactors(this ClaimsPrincipal user) => user.HasClaim(Methods, Several);

    /// <summary>The person's role; null when nobody is signed in.</summary>
    public static Role? Role(this ClaimsPrincipal user) =>
        Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role) ? role : null;

    /// <summary>The id of the person's account.</summary>
    public static int AccountId(this ClaimsPrincipal user) =>
        int.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    /// <summary>The name that others see.</summary>
    public static string DisplayNameOf(this ClaimsPrincipal user) => user.FindFirstValue(DisplayName) ?? "";

    /// <summary>The person as the author of what they do.</summary>
    public static Author Author(this ClaimsPrincipal user) => new(user.AccountId(), user.DisplayNameOf());

    /// <summary>The language that the editors' area speaks to the person; null when nobody is signed in.</summary>
    public static Language? LanguageOf(this ClaimsPrincipal user) =>
        Languages.TryParse(user.FindFirstValue(InterfaceLanguage), out var language) ? language : null;

    /// <summary>Whether the person may change the text in a language.</summary>
    public static bool MayWrite(this ClaimsPrincipal user, Language language) =>
        user.Role() > Model.Entities.Role.Translator || user.HasClaim(Translates, language.Code());
}
