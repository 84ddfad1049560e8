using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds terms of the presidency whose holder is to be announced.</summary>
internal sealed class PresidencyCheck : Check
{
    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation) =>
        await db.PresidencyTerms
            .Where(term => term.HolderId == null)
            .OrderBy(term => term.Item.Key)
            .Select(term => new Finding(FindingKind.PresidencyToBeAnnounced, term.Item.Key))
            .ToListAsync(cancellation);
}
