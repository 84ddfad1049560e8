using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Attention;

/// <summary>A place that leads to an address outside the site.</summary>
/// <param name="Key">The key of the item, or of the source or organisation.</param>
/// <param name="Field">The field that holds the address; null for a source and an organisation.</param>
/// <param name="List">The list of the entry; null for an item.</param>
internal sealed record AddressUse(string Address, string Key, string? Field, Language? Language, ReferenceTarget? List);

/// <summary>Collects the addresses outside the site to which published content leads.</summary>
internal static class OutsideAddresses
{
    private static readonly Remembered<string> Bodies = new(body => [.. MarkdownReader.Addresses(body)]);

    public static async Task<IReadOnlyList<AddressUse>> LoadAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var live = await db.Items.AsNoTracking().Include(item => item.LiveRevision)
            .Where(item => item.State == ItemState.Published).OrderBy(item => item.Key).ToListAsync(cancellation);
        var sources = await db.Sources.AsNoTracking().OrderBy(source => source.Key).Select(source => new { source.Key, source.Url }).ToListAsync(cancellation);
        var organisations = await db.Organisations.AsNoTracking().Where(row => row.Website != null).OrderBy(row => row.Key).Select(row => new { row.Key, Url = row.Website! }).ToListAsync(cancellation);
        return
        [
            .. live.SelectMany(item => In(item.Key, ContentJson.Read(item.Kind, item.LiveRevision!.SchemaVersion, item.LiveRevision.Json))),
            .. sources.SelectMany(source => Use(source.Url, source.Key, null, null, ReferenceTarget.Source)),
            .. organisations.SelectMany(row => Use(row.Url, row.Key, null, null, ReferenceTarget.Organisation)),
        ];
    }

    private static IEnumerable<AddressUse> In(string key, ItemContent content) =>
    [
        .. Facts(content).SelectMany(fact => Use(fact.Address, key, fact.Field)),
        .. content.Texts.SelectMany(text => Bodies.Of(text.Value.Body).SelectMany(address => Use(address, key, "body", text.Key))),
    ];

    private static IEnumerable<(string Field, string? Address)> Facts(ItemContent content) => content switch
    {
        ProcessContent process => [("website", process.Website), ("furtherDocuments", process.FurtherDocuments)],
        ContactContent contact => [("website", contact.Website)],
        DocumentContent document => document.Versions.Select(version => ("versions", version.Url)),
        _ => [],
    };

    private static IEnumerable<AddressUse> Use(string? text, string key, string? field, Language? language = null, ReferenceTarget? list = null)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            var bare = address.GetLeftPart(UriPartial.Query);
            if (bare.Length <= WebAddressAttribute.MaxLength)
            {
                yield return new AddressUse(bare, key, field, language, list);
            }
        }
    }
}
