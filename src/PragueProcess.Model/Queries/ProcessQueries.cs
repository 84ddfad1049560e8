using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>The facts of the dialogue as a reader sees them; see <see cref="Process"/>.</summary>
public sealed record ProcessProfile(
    LocalText Text,
    string Type,
    string Region,
    PartialDateRange Founded,
    string? FormalAssociation,
    int DeclaredMemberStates,
    string Website,
    string? FurtherDocuments,
    string? SitePublisher,
    string? DataLicence,
    Sourcing Sourcing);

/// <summary>An objective or a priority: words and what they rest on.</summary>
public sealed record Statement(string Key, LocalText Text, Sourcing Sourcing);

/// <summary>Reads the facts of the dialogue itself, its objectives and its priorities.</summary>
public sealed class ProcessQueries(SiteDbContext db)
{
    /// <summary>The facts of the dialogue; null while they are not public.</summary>
    public async Task<ProcessProfile?> FindAsync(Language language, CancellationToken cancellation)
    {
        var process = await db.Processes.AsNoTracking().Include(row => row.Type).Include(row => row.Region).SingleOrDefaultAsync(cancellation);
        return process is null ? null : new ProcessProfile(
            await LocalTexts.LoadAsync(db, process.Id, language, cancellation),
            process.Type.Name[language],
            process.Region.Name[language],
            process.Founded.ToRange(),
            process.FormalAssociation,
            process.DeclaredMemberStates,
            process.Website,
            process.FurtherDocuments,
            process.SitePublisher,
            process.DataLicence,
            await Sourcing.LoadAsync(db, process.Id, language, cancellation));
    }

    /// <summary>Who publishes this site; null until a person has said so.</summary>
    public Task<string?> SitePublisherAsync(CancellationToken cancellation) =>
        db.Processes.Select(process => process.SitePublisher).SingleOrDefaultAsync(cancellation);

    /// <summary>When the process began; null while that is not public.</summary>
    public async Task<PartialDateRange?> FoundedAsync(CancellationToken cancellation) =>
        (await db.Processes.AsNoTracking().SingleOrDefaultAsync(cancellation))?.Founded.ToRange();

    /// <summary>The objectives in their order.</summary>
    public Task<IReadOnlyList<Statement>> ObjectivesAsync(Language language, CancellationToken cancellation) =>
        StatementsAsync(ItemKind.Objective, db.Objectives.OrderBy(row => row.Position).ThenBy(row => row.Id), language, cancellation);

    /// <summary>The strategic priorities in their order.</summary>
    public Task<IReadOnlyList<Statement>> PrioritiesAsync(Language language, CancellationToken cancellation) =>
        StatementsAsync(ItemKind.Priority, db.Priorities.OrderBy(row => row.Position).ThenBy(row => row.Id), language, cancellation);

    private async Task<IReadOnlyList<Statement>> StatementsAsync(
        ItemKind kind, IQueryable<TypedRow> ordered, Language language, CancellationToken cancellation)
    {
        var rows = await ordered.Select(row => new { row.Id, row.Item.Key }).ToListAsync(cancellation);
        var texts = await LocalTexts.LoadAsync(db, kind, language, cancellation);
        var sourcing = await Sourcing.LoadAsync(db, kind, language, cancellation);
        return [.. rows.Select(row => new Statement(row.Key, texts[row.Id], sourcing.GetValueOrDefault(row.Id) ?? Sourcing.None))];
    }
}
