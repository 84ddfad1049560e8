using System.Security.Cryptography;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Setup;

/// <summary>Names the state in which every page is: the same as long as content, program and day are.</summary>
public sealed class PageVersion(ContentVersionQueries versions, SiteCalendar calendar)
{
    private static readonly string Program = Fingerprint();

    private string? _current;

    /// <summary>The name of the current state: letters, digits and hyphens. Read once per request, so that an answer has one.</summary>
    public async ValueTask<string> CurrentAsync(CancellationToken cancellation) =>
        _current ??= $"{await versions.CurrentAsync(cancellation):x}-{calendar.Today.DayNumber:x}-{Program}";

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

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }
}
