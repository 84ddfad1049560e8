using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Ends the sessions of accounts that have been disabled.</summary>
public sealed class EnabledSessions(IOptions<SecurityStampValidatorOptions> options, SignInManager<Account> sessions, ILoggerFactory loggers)
    : SecurityStampValidator<Account>(options, sessions, loggers)
{
    protected override async Task<Account?> VerifySecurityStamp(ClaimsPrincipal? principal) =>
        await base.VerifySecurityStamp(principal) is { } account && await SignInManager.CanSignInAsync(account) ? account : null;
}
