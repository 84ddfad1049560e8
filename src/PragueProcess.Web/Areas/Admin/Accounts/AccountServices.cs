using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Registers accounts, sign-in and its cookies.</summary>
public static class AccountServices
{
    // Length, not composition (NIST SP 800-63B, 3.1.1.2).
    internal const int PasswordLength = 12;
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(10);

    // Never changes: what one release protected the next must read.
    private const string ApplicationName = "PragueProcess";
    private const string SessionCookie = "__Host-session";
    private const string AntiforgeryCookie = "__Host-form";
    private const string MessageCookie = "__Host-message";

    /// <summary>Adds what the editors' area needs to know who is there. Visitors of the public pages get no cookie.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.SignIn.RequireConfirmedAccount = true;
                options.Password = new PasswordOptions
                {
                    RequiredLength = PasswordLength,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                    RequiredUniqueChars = 1,
                };
            })
            .AddAccountStore()
            .AddClaimsPrincipalFactory<AccountPrincipals>()
            .AddPasswordValidator<UncommonPasswords>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddScoped<IUserConfirmation<Account>, EnabledAccounts>();
        services.AddScoped<ISecurityStampValidator, EnabledSessions>();
        services.AddScoped<FirstInvitation>();
        services.AddScoped<PasswordSignIn>();
        services.AddSignInLimit();
        // OWASP's figure for PBKDF2 with SHA-512.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        // Another role, a new password or a disabled account counts from the next request on.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Session);
        services.AddAntiforgery(options =>
        {
            options.Cookie = new AlwaysSecureCookie();
            Harden(options.Cookie, AntiforgeryCookie);
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options => Harden(options.Cookie, MessageCookie));
        services.AddPolicies();
        return services;
    }

    /// <summary>Keeps the keys of sessions and forms in the database.</summary>
    public static void AddKeys(this IServiceCollection services) =>
        services.AddDataProtection().SetApplicationName(ApplicationName).PersistKeysToSite();

    private static void Session(CookieAuthenticationOptions options)
    {
        Harden(options.Cookie, SessionCookie);
        options.LoginPath = AdminLinks.SignIn;
        options.ExpireTimeSpan = WorkingDay;
        options.AccessDeniedPath = PathString.Empty;
        // Who may not is told so where they stand; the status pages write the page.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Harden(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
    }

    // Browsers take a secure cookie from http://localhost; the framework would refuse to make one there.
    private sealed class AlwaysSecureCookie : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var options = base.Build(context, expiresFrom);
            options.Secure = true;
            return options;
        }
    }
}
