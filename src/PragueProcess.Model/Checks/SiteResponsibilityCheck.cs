using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds that nobody has said yet who publishes this site, or under which licence.</summary>
internal sealed class SiteResponsibilityCheck : Check
{
    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var process = await db.Processes.Select(row => new { row.Item.Key, row.SitePublisher, row.DataLicence }).SingleOrDefaultAsync(cancellation);
        var findings = new List<Finding>();
        if (process is { SitePublisher: null })
        {
            findings.Add(new Finding(FindingKind.SitePublisherMissing, process.Key));
        }

        if (process is { DataLicence: null })
        {
            findings.Add(new Finding(FindingKind.DataLicenceMissing, process.Key));
        }

        return findings;
    }
}
