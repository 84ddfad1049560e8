using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>A term of the presidency of which the time is known.</summary>
internal sealed record DatedTerm(string Key, PartialDateRange Dates)
{
    /// <summary>All of them, the earliest first.</summary>
    public static async Task<IReadOnlyList<DatedTerm>> LoadAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var rows = await db.PresidencyTerms.AsNoTracking().Where(term => term.Dates != null).Select(term => new { term.Item.Key, term.Dates }).ToListAsync(cancellation);
        return [.. rows.Select(row => new DatedTerm(row.Key, row.Dates!.ToRange())).OrderBy(term => term.Dates.First).ThenBy(term => term.Key, StringComparer.Ordinal)];
    }
}
