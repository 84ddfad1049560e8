using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>The secrets that authenticator apps share with the site, and the codes that follow from them (RFC 6238).</summary>
public sealed class AuthenticatorKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    // RFC 4226, 4 (R6) recommends 160 bits.
    private const int KeyBytes = 20;

    // RFC 6238, 5.2: at most one step for delay and clocks that differ.
    private static readonly VerificationWindow OneStep = new(previous: 1, future: 1);

    private readonly IDataProtector _protector = protection.CreateProtector(nameof(AuthenticatorKeys));

    /// <summary>A new key, protected as it is kept.</summary>
    public string Create() => _protector.Protect(Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes)));

    /// <summary>The key as apps take it, in base32 (RFC 4648, 6); null when it was not protected by the site.</summary>
    public string? Reveal(string protectedKey)
    {
        try
        {
            return _protector.Unprotect(protectedKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The address that apps read from the picture.</summary>
    public static string AddressOf(string key, string issuer, Account account) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account.Email ?? "")}?secret={key}&issuer={Uri.EscapeDataString(issuer)}";

    /// <summary>The number of the step to which a code belongs; null when it is none of now.</summary>
    public long? StepOf(string protectedKey, string code) =>
        Reveal(protectedKey) is { } key && new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.GetUtcNow().UtcDateTime, code, out var step, OneStep) ? step : null;
}
