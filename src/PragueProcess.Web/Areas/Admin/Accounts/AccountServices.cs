using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;
using PragueProcess.Web.Mail;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Registers accounts and sign-in.</summary>
public static class AccountServices
{
    // Length, not composition (NIST SP 800-63B, 3.1.1.2).
    internal const int PasswordLength = 12;

    // Strangers have ten guesses an hour at one account, however many networks they come from.
    private const int GuessesBeforeLock = 5;

    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(30);

    // Never changes: what one release protected the next must read.
    private const string ApplicationName = "PragueProcess";
    private const string Required = "required";

    /// <summary>Adds what the editors' area needs to know who is there. Visitors of the public pages get no cookie.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(SetRules)
            .AddAccountStore()
            .AddClaimsPrincipalFactory<AccountPrincipals>()
            .AddPasswordValidator<UncommonPasswords>()
            .AddSignInManager()
            .AddTokenProvider<OneTimeCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserConfirmation<Account>, EnabledAccounts>();
        services.AddScoped<ISecurityStampValidator, EnabledSessions>();
        services.AddScoped<CurrentSession>();
        services.AddScoped<FirstInvitation>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<CodeSignIn>();
        services.AddScoped<Passkeys>();
        services.AddScoped<ConfirmationPages>();
        services.AddScoped<AccountFields>();
        services.AddScoped<InvitedAccounts>();
        services.AddSingleton<KnownBrowsers>();
        services.AddSingleton<AuthenticatorKeys>();
        services.AddSingleton<Mailer>();
        services.AddSignInLimit();
        // OWASP's figure for PBKDF2 with SHA-512.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        // Another role, a new password or a disabled account counts from the next request on.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>(BindPasskeys);
        services.AddAccountCookies();
        services.AddPolicies();
        return services;
    }

    /// <summary>Keeps the keys of sessions and forms in the database.</summary>
    public static void AddKeys(this IServiceCollection services) =>
        services.AddDataProtection().SetApplicationName(ApplicationName).PersistKeysToSite();

    private static void SetRules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // User names are e-mail addresses, which hold more than the framework's letters (RFC 5322, 3.4.1).
        options.User.AllowedUserNameCharacters = "";
        options.SignIn.RequireConfirmedAccount = true;
        (options.Lockout.MaxFailedAccessAttempts, options.Lockout.DefaultLockoutTimeSpan) = (GuessesBeforeLock, Lock);
        options.Password = new PasswordOptions
        {
            RequiredLength = PasswordLength,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
            RequiredUniqueChars = 1,
        };
    }

    // Bound to the site's own host, whatever the request says; found by the browser, so that the sign-in page asks for no name.
    private static void BindPasskeys(IdentityPasskeyOptions passkeys, IOptions<SiteOptions> site)
    {
        passkeys.ServerDomain = site.Value.BaseAddress?.IdnHost ?? SiteOptions.Localhost;
        passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && site.Value.IsOwnOrigin(asked.Origin));
        passkeys.ResidentKeyRequirement = Required;
        passkeys.UserVerificationRequirement = Required;
    }
}
