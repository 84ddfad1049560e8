using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Ends the sessions of accounts that have been disabled, and knows each person as they are now.</summary>
public sealed class EnabledSessions(IOptions<SecurityStampValidatorOptions> options, SignInManager<Account> sessions, ILoggerFactory loggers)
    : SecurityStampValidator<Account>(options, sessions, loggers)
{
    protected override async Task<Account?> VerifySecurityStamp(ClaimsPrincipal? principal) =>
        await base.VerifySecurityStamp(principal) is { } account && await SignInManager.CanSignInAsync(account) ? account : null;

    // The framework would also write the session anew, at every request.
    protected override async Task SecurityStampVerified(Account user, CookieValidatePrincipalContext context) =>
        context.ReplacePrincipal(await SignInManager.CreateUserPrincipalAsync(user));
}
