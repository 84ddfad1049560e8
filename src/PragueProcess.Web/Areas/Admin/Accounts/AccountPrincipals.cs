using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Puts what pages ask of a person into the session, so that they need no query for it.</summary>
public sealed class AccountPrincipals(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString()));
        identity.AddClaim(new Claim(AccountClaims.DisplayName, user.DisplayName));
        identity.AddClaim(new Claim(AccountClaims.InterfaceLanguage, user.InterfaceLanguage.Code()));
        identity.AddClaims(user.Languages.Select(language => new Claim(AccountClaims.Translates, language.Code())));
        return identity;
    }
}
