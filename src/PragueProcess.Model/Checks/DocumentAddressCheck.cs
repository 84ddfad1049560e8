using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds documents that nobody can open from here.</summary>
internal sealed class DocumentAddressCheck : Check
{
    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation) =>
        await db.Documents
            .Where(document => document.Versions.All(version => version.Url == null && version.FileId == null))
            .OrderBy(document => document.Item.Key)
            .Select(document => new Finding(FindingKind.DocumentWithoutAddress, document.Item.Key))
            .ToListAsync(cancellation);
}
