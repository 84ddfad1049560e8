using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A member as lists and the map show it.</summary>
/// <param name="SourceName">The name as the main source's list writes it; null when that list lacks the member.</param>
/// <param name="Participation">Since or until when it takes part, where known.</param>
/// <param name="Terms">When it held the presidency.</param>
/// <param name="Leads">How many initiatives it led.</param>
/// <param name="Meetings">How many meetings were held there.</param>
public sealed record MemberSummary(
    MemberName Name,
    MemberCategory Category,
    string? SourceName,
    PartialDateRange? Participation,
    int MapColumn,
    int MapRow,
    IReadOnlyList<PartialDateRange> Terms,
    int Leads,
    int Meetings,
    Sourcing Sourcing)
{
    /// <summary>True when the list of the main source lacks it.</summary>
    public bool IsNamedElsewhereOnly => SourceName is null;

    /// <summary>True when the code is not ISO 3166-1's but one that the standard leaves to its users (ISO 3166-1:2020, 8.1.3).</summary>
    public bool HasUserAssignedCode => Name.Code is ['X', _] or ['Q', >= 'M'] or "AA" or "ZZ";

    /// <summary>True when it may have been a member on a day; of most members it is not known since when they take part.</summary>
    public bool MayBeMemberOn(DateOnly day) => Participation?.MayHold(day) ?? true;
}

/// <summary>Reads members.</summary>
public sealed class MemberQueries(SiteDbContext db)
{
    /// <summary>All members by name, in the order of the reader's language.</summary>
    public async Task<IReadOnlyList<MemberSummary>> ListAsync(Language language, CancellationToken cancellation)
    {
        var rows = await db.Members.AsNoTracking().Select(member => new
        {
            Row = member,
            Terms = db.PresidencyTerms.Where(term => term.HolderId == member.Id && term.Dates != null).Select(term => term.Dates!.Text).ToList(),
            Leads = db.Set<InitiativeLead>().Count(lead => lead.MemberId == member.Id),
            Meetings = db.Meetings.Count(meeting => member.Code != null && meeting.Place!.StateCode == member.Code),
        }).ToListAsync(cancellation);
        var names = await MemberNames.LoadAsync(db, language, cancellation);
        var sourcing = await Sourcing.LoadAsync(db, ItemKind.Member, language, cancellation);
        return [.. rows
            .Select(row => new MemberSummary(
                names[row.Row.Id],
                row.Row.Category,
                row.Row.SourceName,
                row.Row.Participation?.ToRange(),
                row.Row.MapColumn,
                row.Row.MapRow,
                [.. row.Terms.Select(PartialDateRange.Parse)],
                row.Leads,
                row.Meetings,
                sourcing.GetValueOrDefault(row.Row.Id) ?? Sourcing.None))
            .OrderBy(member => member.Name.Text.SortTitle, StringComparer.Create(language.Culture(), ignoreCase: true))];
    }

    /// <summary>A member's name in every language that has one.</summary>
    public async Task<IReadOnlyDictionary<Language, string>> NamesAsync(int memberId, CancellationToken cancellation) =>
        await db.Texts.Where(text => text.ItemId == memberId && text.Title != null)
            .ToDictionaryAsync(text => text.Language, text => text.Title!, cancellation);
}
