using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

internal static class OwnAccount
{
    /// <summary>The account of whoever is signed in.</summary>
    public static async Task<Account> OwnAsync(this UserManager<Account> accounts, ClaimsPrincipal user) =>
        await accounts.GetUserAsync(user) ?? throw new InvalidOperationException("Who is signed in has an account.");
}
