using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A term of the presidency as a reader sees it.</summary>
/// <param name="Holder">Null while the holder is to be announced.</param>
/// <param name="Dates">Null when nothing is known of the time.</param>
public sealed record TermOfPresidency(string Key, MemberName? Holder, PartialDateRange? Dates, LocalText Text, Sourcing Sourcing)
{
    /// <summary>True when the term has ended before a day, whatever the unknown parts are.</summary>
    public bool IsPast(DateOnly day) => Dates is not null && Dates.Last < day;
}

/// <summary>Who held the presidency on a day.</summary>
/// <param name="IsCertain">False when the term may or may not hold the day, its dates being known by years only, say.</param>
public sealed record PresidencyOnDay(TermOfPresidency Term, bool IsCertain);

/// <summary>Reads who holds and held the presidency.</summary>
public sealed class PresidencyQueries(SiteDbContext db)
{
    /// <summary>All terms, the latest first; one of which no time is known comes before all others.</summary>
    public async Task<IReadOnlyList<TermOfPresidency>> ListAsync(Language language, CancellationToken cancellation)
    {
        var rows = await db.PresidencyTerms.AsNoTracking()
            .Select(term => new { term.Id, term.Item.Key, term.HolderId, term.Dates })
            .ToListAsync(cancellation);
        var members = await MemberNames.LoadAsync(db, language, cancellation);
        var texts = await LocalTexts.LoadAsync(db, ItemKind.PresidencyTerm, language, cancellation);
        var sourcing = await Sourcing.LoadAsync(db, ItemKind.PresidencyTerm, language, cancellation);
        return [.. rows
            .Select(row => new TermOfPresidency(
                row.Key,
                row.HolderId is { } holder ? members[holder] : null,
                row.Dates?.ToRange(),
                texts[row.Id],
                (sourcing.GetValueOrDefault(row.Id) ?? Sourcing.None).Naming(members)))
            .OrderByDescending(term => term.Dates?.First ?? DateOnly.MaxValue)
            .ThenBy(term => term.Key, StringComparer.Ordinal)];
    }

    /// <summary>Who held the presidency on a day, or may have.</summary>
    public static IReadOnlyList<PresidencyOnDay> On(IReadOnlyList<TermOfPresidency> terms, DateOnly day) =>
        [.. terms.Where(term => term.Dates?.MayHold(day) == true).Select(term => new PresidencyOnDay(term, term.Dates!.CertainlyHolds(day)))];
}
