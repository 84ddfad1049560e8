using System.Security.Cryptography;
using System.Text;

namespace PragueProcess.Model.Storage;

/// <summary>What a link or a browser holds to show that it was let in; the database keeps only its hash.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>A new one, in lower-case hexadecimal digits.</summary>
    public static string Create() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Its SHA-256, in lower-case hexadecimal digits.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
