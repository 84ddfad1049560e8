using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>
/// Knows the browsers from which people have signed in. Strangers who try passwords lock an account for strangers, not for its owner's own browser.
/// </summary>
public sealed class KnownBrowsers(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(nameof(KnownBrowsers)).ToTimeLimitedDataProtector();

    /// <summary>Whether the account's owner has signed in from this browser.</summary>
    public bool Knows(HttpContext context, Account account) => OwnerOf(context) == Name(account);

    /// <summary>The number of the account whose owner has signed in from this browser; null when nobody has.</summary>
    public string? OwnerOf(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[AccountCookies.Browser] is { } cookie ? _protector.Unprotect(cookie) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Knows the browser from now on.</summary>
    public void Remember(HttpContext context, Account account) => context.Response.Cookies.Append(
        AccountCookies.Browser,
        _protector.Protect(Name(account), Lifetime),
        new CookieOptions { Path = "/", HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = Lifetime });

    private static string Name(Account account) => account.Id.ToString(CultureInfo.InvariantCulture);
}
