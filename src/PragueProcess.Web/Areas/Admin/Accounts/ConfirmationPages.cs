using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Makes the page on which people who are signed in prove it again.</summary>
public sealed class ConfirmationPages(UserManager<Account> accounts, InterfaceTexts texts)
{
    public async Task<SignInPage> MakeAsync(ClaimsPrincipal user, ReturnForm form) => new(texts["Admin.Confirmation.Title"], form)
    {
        HasPassword = await accounts.GetUserAsync(user) is { PasswordHash: not null },
    };
}
