using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>An organisation as it is named and linked.</summary>
public sealed record OrganisationName(string Name, string? Acronym, string? Website)
{
    /// <summary>The acronym or, where there is none, the name.</summary>
    public string Brief => Acronym ?? Name;

    internal static OrganisationName? Of(Organisation? organisation, Language language) => organisation is null
        ? null
        : new OrganisationName(organisation.Name[language], organisation.Acronym?[language], organisation.Website);
}

/// <summary>The secretariat as a reader sees it.</summary>
public sealed record SecretariatProfile(LocalText Text, OrganisationName Provider, PlaceName? Seat, OrganisationName? Funder, Sourcing Sourcing);

/// <summary>An initiative as a reader sees it.</summary>
/// <param name="Leads">The members that led it, the first of them first.</param>
public sealed record InitiativeProfile(
    string Key, LocalText Text, PartialDateRange Dates, IReadOnlyList<MemberName> Leads, OrganisationName? Funder, Sourcing Sourcing);

/// <summary>Reads who provides the secretariat, and the initiatives that supported it.</summary>
public sealed class SecretariatQueries(SiteDbContext db)
{
    /// <summary>The secretariat; null while it is not public.</summary>
    public async Task<SecretariatProfile?> FindAsync(Language language, CancellationToken cancellation)
    {
        var row = await db.Secretariats.AsNoTracking()
            .Include(secretariat => secretariat.Provider).Include(secretariat => secretariat.Seat).Include(secretariat => secretariat.Funder)
            .SingleOrDefaultAsync(cancellation);
        return row is null ? null : new SecretariatProfile(
            await LocalTexts.LoadAsync(db, row.Id, language, cancellation),
            OrganisationName.Of(row.Provider, language)!,
            PlaceName.Of(row.Seat, await MemberNames.LoadAsync(db, language, cancellation), language),
            OrganisationName.Of(row.Funder, language),
            await Sourcing.LoadAsync(db, row.Id, language, cancellation));
    }

    /// <summary>All initiatives, the latest first.</summary>
    public async Task<IReadOnlyList<InitiativeProfile>> InitiativesAsync(Language language, CancellationToken cancellation)
    {
        var rows = await db.Initiatives.AsNoTracking()
            .Include(initiative => initiative.Item).Include(initiative => initiative.Funder).Include(initiative => initiative.Leads)
            .OrderByDescending(initiative => initiative.Dates.FirstDay).ThenBy(initiative => initiative.Item.Key)
            .ToListAsync(cancellation);
        var members = await MemberNames.LoadAsync(db, language, cancellation);
        var texts = await LocalTexts.LoadAsync(db, ItemKind.Initiative, language, cancellation);
        var sourcing = await Sourcing.LoadAsync(db, ItemKind.Initiative, language, cancellation);
        return [.. rows.Select(row => new InitiativeProfile(
            row.Item.Key,
            texts[row.Id],
            row.Dates.ToRange(),
            [.. row.Leads.OrderBy(lead => lead.Position).Select(lead => members[lead.MemberId])],
            OrganisationName.Of(row.Funder, language),
            sourcing.GetValueOrDefault(row.Id) ?? Sourcing.None))];
    }
}
