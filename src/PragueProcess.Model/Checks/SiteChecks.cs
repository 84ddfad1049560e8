using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Runs every rule.</summary>
public sealed class SiteChecks(SiteDbContext db)
{
    /// <summary>All that the rules find in what is published, kind by kind.</summary>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (var check in Check.All)
        {
            findings.AddRange(await check.RunAsync(db, cancellation));
        }

        return findings;
    }
}
