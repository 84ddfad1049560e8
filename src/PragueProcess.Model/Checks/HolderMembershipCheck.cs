using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds terms of the presidency whose holder was certainly no member in that time.</summary>
internal sealed class HolderMembershipCheck : Check
{
    public override bool IsPublic => false;

    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var terms = await db.PresidencyTerms.AsNoTracking()
            .Where(term => term.Dates != null && term.Holder!.Participation != null)
            .OrderBy(term => term.Item.Key)
            .Select(term => new { term.Item.Key, term.Dates, Holder = term.Holder!.Item.Key, term.Holder.Participation })
            .ToListAsync(cancellation);
        return [.. terms
            .Where(term => !term.Participation!.ToRange().MayMeet(term.Dates!.ToRange()))
            .Select(term => new Finding(FindingKind.HolderWasNoMember, term.Key) { Words = [term.Holder] })];
    }
}
