using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>Who takes part, in whatever capacity.</summary>
/// <param name="Founded">When the process began, before which nobody was a member; null while that is not public.</param>
/// <param name="CountFinding">That the declared number of member States is not the listed one; null when it is.</param>
public sealed record Membership(
    IReadOnlyList<MemberSummary> Members,
    IReadOnlyList<ObserverProfile> Observers,
    PageText? ObserversPolicy,
    PartialDateRange? Founded,
    Finding? CountFinding)
{
    /// <summary>Who may have been a member on a day.</summary>
    public IEnumerable<MemberSummary> On(DateOnly day) =>
        Members.Where(member => member.MayBeMemberOn(day) && (Founded is null || Founded.First <= day));
}

/// <summary>All that is known of one member.</summary>
/// <param name="Names">Its name in every language that has one.</param>
/// <param name="Meetings">The meetings held there, the latest first.</param>
public sealed record MemberDetail(
    MemberSummary Summary,
    IReadOnlyList<MemberSummary> All,
    IReadOnlyDictionary<Language, string> Names,
    IReadOnlyList<TermOfPresidency> Terms,
    IReadOnlyList<InitiativeProfile> Initiatives,
    IReadOnlyList<MeetingSummary> Meetings);

/// <summary>Reads who takes part.</summary>
public sealed class MembershipQueries(SiteDbContext db)
{
    private readonly MemberQueries _members = new(db);

    public async Task<Membership> LoadAsync(Language language, CancellationToken cancellation) => new(
        await _members.ListAsync(language, cancellation),
        await new ObserverQueries(db).ListAsync(language, cancellation),
        await new PageQueries(db).FindAsync(PageSection.Observers, language, cancellation),
        await new ProcessQueries(db).FoundedAsync(cancellation),
        (await new MemberCountCheck().RunAsync(db, cancellation)).SingleOrDefault());

    /// <summary>What is known of a public member.</summary>
    public async Task<MemberDetail> DetailAsync(int memberId, Language language, CancellationToken cancellation)
    {
        var all = await _members.ListAsync(language, cancellation);
        var chronology = await new ProfileQueries(db).ChronologyAsync(language, cancellation);
        return new MemberDetail(
            all.Single(member => member.Name.Id == memberId),
            all,
            await _members.NamesAsync(memberId, cancellation),
            [.. chronology.Terms.Where(term => term.Holder?.Id == memberId)],
            [.. chronology.Initiatives.Where(initiative => initiative.Leads.Any(lead => lead.Id == memberId))],
            [.. chronology.Meetings.Where(meeting => meeting.Place?.Member?.Id == memberId)]);
    }
}
