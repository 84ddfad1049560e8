using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage;

/// <summary>Keeps accounts in the site's database; of recovery codes only hashes, where the framework would keep the codes themselves.</summary>
public sealed class AccountStore(SiteDbContext context, IdentityErrorDescriber describer)
    : UserOnlyStore<Account, SiteDbContext, int, IdentityUserClaim<int>, IdentityUserLogin<int>, IdentityUserToken<int>, IdentityUserPasskey<int>>(context, describer)
{
    private const int Iterations = 210_000;
    private const int HashBytes = 32;

    /// <inheritdoc/>
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        user.RecoveryCodes = [.. recoveryCodes.Select(code => Hash(user, code))];
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var hash = Hash(user, code);
        var rest = user.RecoveryCodes.Where(kept => kept != hash).ToList();
        var isRedeemed = rest.Count < user.RecoveryCodes.Count;
        user.RecoveryCodes = rest;
        return Task.FromResult(isRedeemed);
    }

    /// <inheritdoc/>
    public override Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.RecoveryCodes.Count);

    // Codes are drawn by lot, so the account's number is salt enough.
    private static string Hash(Account account, string code) => Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(
        code, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"recovery code of account {account.Id}")), Iterations, HashAlgorithmName.SHA512, HashBytes));
}
