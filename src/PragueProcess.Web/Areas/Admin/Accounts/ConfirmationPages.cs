using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Makes the page on which people who are signed in prove it again.</summary>
public sealed class ConfirmationPages(UserManager<Account> accounts, CurrentSession current, InterfaceTexts texts)
{
    public async Task<SignInPage> MakeAsync(ClaimsPrincipal user, ReturnForm form)
    {
        var account = await accounts.OwnAsync(user);
        var needsMore = !current.IsEnough && await accounts.HasMoreThanPasswordAsync(account);
        return new SignInPage(texts["Admin.Confirmation.Title"], form)
        {
            HasPassword = account.PasswordHash is not null && !needsMore,
            NeedsMore = needsMore,
        };
    }
}
