using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Compares how many member States the process declares with how many are named.</summary>
internal sealed class MemberCountCheck : Check
{
    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var process = await db.Processes.Select(row => new { row.Item.Key, row.DeclaredMemberStates }).SingleOrDefaultAsync(cancellation);
        var states = db.Members.Where(member => member.Category == MemberCategory.State);
        var listed = await states.CountAsync(cancellation);
        var named = await states.CountAsync(member => member.SourceName != null, cancellation);
        return process is null || (process.DeclaredMemberStates == named && named == listed)
            ? []
            : [new Finding(FindingKind.MemberCountDiffers, process.Key, [process.DeclaredMemberStates, named, listed])];
    }
}
