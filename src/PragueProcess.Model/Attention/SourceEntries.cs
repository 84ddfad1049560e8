using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Attention;

/// <summary>Sources with which the facts should be compared.</summary>
internal static class SourceEntries
{
    /// <summary>Those that are due, the longest first, then those that were never compared.</summary>
    public static async Task<IEnumerable<AttentionEntry>> LoadAsync(SiteDbContext db, DateOnly today, Language language, CancellationToken cancellation)
    {
        var sources = await db.Sources.AsNoTracking()
            .Where(source => source.CheckBy < today || source.CheckedOn == null)
            .Select(source => new { source.Key, source.Title, source.CheckedOn, source.CheckBy })
            .ToListAsync(cancellation);
        return sources
            .OrderBy(source => source.CheckBy ?? DateOnly.MaxValue).ThenBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => new AttentionEntry(AttentionSort.Source, source.CheckedOn is null ? "NeverCompared" : "Due", source.Key, source.Title[language], Role.Editor)
            {
                Details = source.CheckBy is { } by && source.CheckedOn is not null ? [by] : [],
            });
    }
}
