using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Setup;

/// <summary>Names the state in which every page is: the same as long as content, program, settings and day are.</summary>
public sealed class PageVersion(
    ContentVersionQueries versions, SiteCalendar calendar, IOptions<SiteOptions> site, IOptions<VerificationOptions> verification)
{
    private static readonly string Program = Fingerprint();

    private string? _current;

    /// <summary>The name of the current state: letters, digits and hyphens. Read once per request, so that an answer has one.</summary>
    public async ValueTask<string> CurrentAsync(CancellationToken cancellation) =>
        _current ??= $"{await versions.CurrentAsync(cancellation):x}-{calendar.Today.DayNumber:x}-{Program}{Settings()}";

    // The settings that pages show.
    private string Settings() => Short(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', verification.Value.Codes.Select(code => code.Code).Prepend(site.Value.BaseUrl)))));

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..8];

    // All that a page is made of: code, texts in every language, and the fingerprints of the files that it names.
    private static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var parts = Directory.EnumerateFiles(AppContext.BaseDirectory, "PragueProcess.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".endpoints.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            hash.AppendData(File.ReadAllBytes(part));
        }

        return Short(hash.GetHashAndReset());
    }
}
