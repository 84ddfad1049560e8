using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>Everything that is public of the dialogue, as the home page shows it at a glance.</summary>
public sealed record Profile(
    ProcessProfile? Process,
    IReadOnlyList<Statement> Objectives,
    IReadOnlyList<Statement> Priorities,
    IReadOnlyList<MemberSummary> Members,
    IReadOnlyList<ObserverProfile> Observers,
    PageText? ObserversPolicy,
    Chronology Chronology,
    SecretariatProfile? Secretariat,
    IReadOnlyList<DocumentProfile> Documents,
    PageText? FurtherDocuments,
    IReadOnlyList<ContactProfile> Contacts,
    IReadOnlyList<Finding> Findings);

/// <summary>What the timeline draws.</summary>
/// <param name="Founded">When the process began; null while that is not public.</param>
/// <param name="Meetings">The latest first.</param>
/// <param name="Terms">The latest first.</param>
/// <param name="Initiatives">The latest first.</param>
public sealed record Chronology(
    PartialDateRange? Founded,
    IReadOnlyList<MeetingSummary> Meetings,
    IReadOnlyList<TermOfPresidency> Terms,
    IReadOnlyList<InitiativeProfile> Initiatives);

/// <summary>Reads the whole profile.</summary>
public sealed class ProfileQueries(SiteDbContext db)
{
    public async Task<Profile> LoadAsync(Language language, CancellationToken cancellation)
    {
        var process = new ProcessQueries(db);
        var pages = new PageQueries(db);
        return new Profile(
            await process.FindAsync(language, cancellation),
            await process.ObjectivesAsync(language, cancellation),
            await process.PrioritiesAsync(language, cancellation),
            await new MemberQueries(db).ListAsync(language, cancellation),
            await new ObserverQueries(db).ListAsync(language, cancellation),
            await pages.FindAsync(PageSection.Observers, language, cancellation),
            await ChronologyAsync(language, cancellation),
            await new SecretariatQueries(db).FindAsync(language, cancellation),
            await new DocumentQueries(db).ListAsync(language, cancellation),
            await pages.FindAsync(PageSection.Documents, language, cancellation),
            await new ContactQueries(db).ListAsync(language, cancellation),
            await new SiteChecks(db).RunPublicAsync(cancellation));
    }

    /// <summary>What the timeline draws.</summary>
    public async Task<Chronology> ChronologyAsync(Language language, CancellationToken cancellation) => new(
        await new ProcessQueries(db).FoundedAsync(cancellation),
        await new MeetingQueries(db).ListAsync(language, cancellation),
        await new PresidencyQueries(db).ListAsync(language, cancellation),
        await new SecretariatQueries(db).InitiativesAsync(language, cancellation));
}
