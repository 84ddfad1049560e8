using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Attention;

/// <summary>A place that leads to an address.</summary>
/// <param name="Key">The key of the item, or of the source or organisation.</param>
/// <param name="Field">The field that holds the address; null for a source and an organisation.</param>
/// <param name="List">The list of the entry; null for an item.</param>
internal sealed record AddressUse(string Address, string Key, string? Field, Language? Language, ReferenceTarget? List);

/// <summary>The addresses to which published content leads.</summary>
/// <param name="Outside">Those outside the site, as they are asked whether they still answer.</param>
/// <param name="InTexts">All to which texts link, as they stand there.</param>
internal sealed record LinkedAddresses(IReadOnlyList<AddressUse> Outside, IReadOnlyList<AddressUse> InTexts)
{
    private static readonly Remembered<string> Bodies = new(body => [.. MarkdownReader.Addresses(body)]);

    public static async Task<LinkedAddresses> LoadAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var live = (await db.Items.AsNoTracking().Include(item => item.LiveRevision).Where(item => item.State == ItemState.Published).OrderBy(item => item.Key).ToListAsync(cancellation))
            .ConvertAll(item => (item.Key, Content: ContentJson.Read(item.Kind, item.LiveRevision!.SchemaVersion, item.LiveRevision.Json)));
        var sources = await db.Sources.AsNoTracking().OrderBy(source => source.Key).Select(source => new { source.Key, source.Url }).ToListAsync(cancellation);
        var organisations = await db.Organisations.AsNoTracking().Where(row => row.Website != null).OrderBy(row => row.Key).Select(row => new { row.Key, Url = row.Website! }).ToListAsync(cancellation);
        return new LinkedAddresses(
            [
                .. live.SelectMany(item => In(item.Key, item.Content)),
                .. sources.SelectMany(source => Use(source.Url, source.Key, null, null, ReferenceTarget.Source)),
                .. organisations.SelectMany(row => Use(row.Url, row.Key, null, null, ReferenceTarget.Organisation)),
            ],
            [
                .. from item in live
                   from text in item.Content.Texts
                   from address in Bodies.Of(text.Value.Body).Distinct()
                   select new AddressUse(address, item.Key, "body", text.Key, null),
            ]);
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
