using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Runs every rule.</summary>
public sealed class SiteChecks(SiteDbContext db)
{
    /// <summary>All that the rules find in what is published, kind by kind.</summary>
    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) => RunAsync(Check.All, cancellation);

    /// <summary>What readers are told of it.</summary>
    public Task<IReadOnlyList<Finding>> RunPublicAsync(CancellationToken cancellation) => RunAsync(Check.All.Where(check => check.IsPublic), cancellation);

    private async Task<IReadOnlyList<Finding>> RunAsync(IEnumerable<Check> checks, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (var check in checks)
        {
            findings.AddRange(await check.RunAsync(db, cancellation));
        }

        return findings;
    }
}
