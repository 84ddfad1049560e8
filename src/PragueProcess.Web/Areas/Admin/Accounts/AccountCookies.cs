using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>The cookies of the editors' area: bound to this host, unknown to scripts, sent by no other site's forms.</summary>
internal static class AccountCookies
{
    /// <summary>Remembers that somebody has signed in from a browser.</summary>
    public const string Browser = "__Host-browser";

    private const string Session = "__Host-session";
    private const string Step = "__Host-step";
    private const string Antiforgery = "__Host-form";
    private const string Message = "__Host-message";

    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(10);

    public static void AddAccountCookies(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddHttpContextAccessor();
        services.AddSingleton<TicketStore>();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<TicketStore>(SetSession);
        // Holds the person between the password and the code, and what a passkey has to answer.
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options => Harden(options.Cookie, Step));
        services.AddAntiforgery(options =>
        {
            options.Cookie = new AlwaysSecureCookie();
            Harden(options.Cookie, Antiforgery);
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options => Harden(options.Cookie, Message));
    }

    private static void SetSession(CookieAuthenticationOptions options, TicketStore store)
    {
        Harden(options.Cookie, Session);
        options.SessionStore = store;
        options.LoginPath = AdminLinks.SignIn;
        options.ExpireTimeSpan = WorkingDay;
        options.AccessDeniedPath = PathString.Empty;
        // Who may not is told so where they stand; the status pages write the page.
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
        // An open page asks by itself who else is there, also when nobody is.
        options.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew &= !context.Request.Path.Value!.EndsWith(AdminLinks.PresenceEnd, StringComparison.Ordinal);
            return Task.CompletedTask;
        };
        // A form that comes after its session's end is kept: the status page asks for a sign-in around it.
        options.Events.OnRedirectToLogin = context =>
            KeptForm.CanKeep(context.Request) ? Answer(context, StatusCodes.Status401Unauthorized) : ToSignIn(context);
    }

    // Where a form is sent need not be the address of a page.
    private static Task ToSignIn(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var wanted = !HttpMethods.IsPost(request.Method) ? null
            : request.Path.StartsWithSegments(AdminLinks.Files, StringComparison.Ordinal) ? AdminLinks.Files
            : AdminLinks.Dashboard;
        context.Response.Redirect(wanted is null ? context.RedirectUri : $"{AdminLinks.SignIn}{QueryString.Create(context.Options.ReturnUrlParameter, wanted)}");
        return Task.CompletedTask;
    }

    private static Task Answer(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
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
