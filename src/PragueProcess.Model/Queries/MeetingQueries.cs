using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A meeting with all that is known of it.</summary>
public sealed record MeetingDetail(
    MeetingSummary Summary,
    IReadOnlyList<string> Hosts,
    string? OfficialTitle,
    MeetingAttendance Attendance,
    int? Participants,
    int? ParticipatingStates);

/// <summary>A kind of meetings and how many there are of it.</summary>
public sealed record MeetingKindCount(string Key, string Name, int Count);

/// <summary>Reads meetings.</summary>
public sealed class MeetingQueries(SiteDbContext db)
{
    /// <summary>All meetings, the latest first; of those that may have begun on the same day the less exactly dated last.</summary>
    public async Task<IReadOnlyList<MeetingSummary>> ListAsync(Language language, CancellationToken cancellation)
    {
        var rows = await db.Meetings.AsNoTracking()
            .OrderByDescending(meeting => meeting.Dates.FirstDay).ThenBy(meeting => meeting.Dates.Precision).ThenBy(meeting => meeting.Item.Key)
            .Include(meeting => meeting.Item).Include(meeting => meeting.Kind).Include(meeting => meeting.Place)
            .ToListAsync(cancellation);
        var members = await MemberNames.LoadAsync(db, language, cancellation);
        var texts = await LocalTexts.LoadAsync(db, ItemKind.Meeting, language, cancellation);
        var paths = await ItemPaths.LoadAsync(db, ItemKind.Meeting, cancellation);
        var sourcing = await Sourcing.LoadAsync(db, ItemKind.Meeting, language, cancellation);
        return [.. rows.Select(row => new MeetingSummary(
            row.Id,
            row.Item.Key,
            texts[row.Id],
            paths[row.Id, texts[row.Id]],
            row.Dates.ToRange(),
            row.Kind.Key,
            row.Kind.Name[language],
            row.Status,
            PlaceName.Of(row.Place, members, language),
            row.PlaceStatement,
            sourcing.GetValueOrDefault(row.Id) ?? Sourcing.None))];
    }

    /// <summary>What a meeting's own page adds to its summary.</summary>
    public async Task<MeetingDetail> DetailAsync(MeetingSummary summary, CancellationToken cancellation)
    {
        var row = await db.Meetings.AsNoTracking()
            .Include(meeting => meeting.Hosts).ThenInclude(host => host.Organisation)
            .SingleAsync(meeting => meeting.Id == summary.Id, cancellation);
        return new MeetingDetail(
            summary,
            [.. row.Hosts.OrderBy(host => host.Position).Select(host => host.Organisation.Name[summary.Text.Wanted])],
            row.OfficialTitle,
            row.Attendance,
            row.Participants,
            row.ParticipatingStates);
    }

    /// <summary>The documents that a meeting adopted or discussed.</summary>
    public async Task<IReadOnlyList<DocumentProfile>> DocumentsAsync(MeetingSummary meeting, CancellationToken cancellation) =>
        [.. (await new DocumentQueries(db).ListAsync(meeting.Text.Wanted, cancellation)).Where(document => document.MeetingId == meeting.Id)];

    /// <summary>The kinds of which there are meetings, in the vocabulary's order.</summary>
    public async Task<IReadOnlyList<MeetingKindCount>> KindsAsync(Language language, CancellationToken cancellation)
    {
        var rows = await db.Terms.AsNoTracking()
            .Where(term => term.Vocabulary == Vocabulary.MeetingKind)
            .OrderBy(term => term.Position).ThenBy(term => term.Key)
            .Select(term => new { Term = term, Count = db.Meetings.Count(meeting => meeting.KindId == term.Id) })
            .ToListAsync(cancellation);
        return [.. rows.Where(row => row.Count > 0).Select(row => new MeetingKindCount(row.Term.Key, row.Term.Name[language], row.Count))];
    }
}
