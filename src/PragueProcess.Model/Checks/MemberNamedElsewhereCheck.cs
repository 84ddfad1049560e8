using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds members that the main source's list lacks.</summary>
internal sealed class MemberNamedElsewhereCheck : Check
{
    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation) =>
        await db.Members
            .Where(member => member.SourceName == null)
            .OrderBy(member => member.Item.Key)
            .Select(member => new Finding(FindingKind.MemberNamedElsewhere, member.Item.Key))
            .ToListAsync(cancellation);
}
