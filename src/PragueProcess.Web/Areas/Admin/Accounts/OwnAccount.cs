using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

internal static class OwnAccount
{
    /// <summary>The account of whoever is signed in.</summary>
    public static async Task<Account> OwnAsync(this UserManager<Account> accounts, ClaimsPrincipal user) =>
        await accounts.GetUserAsync(user) ?? throw new InvalidOperationException("Who is signed in has an account.");

    /// <summary>Whether the person can prove who they are by more than a password: by a passkey, or by the codes of an app.</summary>
    public static async Task<bool> HasMoreThanPasswordAsync(this UserManager<Account> accounts, Account account) =>
        account.TwoFactorEnabled || (await accounts.GetPasskeysAsync(account)).Count > 0;
}
