using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>How to reach the secretariat, as a reader sees it.</summary>
/// <param name="Recipient">The lines above the street.</param>
public sealed record ContactProfile(
    string Key,
    LocalText Text,
    IReadOnlyList<string> Recipient,
    string? Street,
    PlaceName? Place,
    string? Email,
    string? Telephone,
    string? Website,
    Sourcing Sourcing);

/// <summary>Reads how to reach the secretariat.</summary>
public sealed class ContactQueries(SiteDbContext db)
{
    /// <summary>All contacts in their order.</summary>
    public async Task<IReadOnlyList<ContactProfile>> ListAsync(Language language, CancellationToken cancellation)
    {
        var rows = await db.Contacts.AsNoTracking()
            .Include(contact => contact.Item).Include(contact => contact.Place)
            .OrderBy(contact => contact.Position).ThenBy(contact => contact.Id)
            .ToListAsync(cancellation);
        var members = await MemberNames.LoadAsync(db, language, cancellation);
        var texts = await LocalTexts.LoadAsync(db, ItemKind.Contact, language, cancellation);
        var sourcing = await Sourcing.LoadAsync(db, ItemKind.Contact, language, cancellation);
        return [.. rows.Select(row => new ContactProfile(
            row.Item.Key,
            texts[row.Id],
            row.Recipient.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            row.Street,
            PlaceName.Of(row.Place, members, language),
            row.Email,
            row.Telephone,
            row.Website,
            sourcing.GetValueOrDefault(row.Id) ?? Sourcing.None))];
    }
}
