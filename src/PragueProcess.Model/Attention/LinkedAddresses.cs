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
internal sealed record AddressUse(string Address, string Key, string? Field = null, Language? Language = null, ReferenceTarget? List = null)
{
    /// <summary>Whether the site cannot keep how the address answers, and so does not ask.</summary>
    public bool IsTooLong => Address.Length > WebAddressAttribute.MaxLength;
}

/// <summary>The addresses to which published content leads.</summary>
/// <param name="Outside">Those outside the site, as they are asked whether they still answer.</param>
/// <param name="Inside">Those within the site, as they stand there.</param>
internal sealed record LinkedAddresses(IReadOnlyList<AddressUse> Outside, IReadOnlyList<AddressUse> Inside)
{
    private static readonly Remembered<string> Bodies = new(body => [.. MarkdownReader.Addresses(body)]);

    public static async Task<LinkedAddresses> LoadAsync(SiteDbContext db, ItemAddresses addresses, CancellationToken cancellation)
    {
        var live = (await db.Items.AsNoTracking().Include(item => item.LiveRevision).Where(item => item.State == ItemState.Published).OrderBy(item => item.Key).ToListAsync(cancellation))
            .ConvertAll(item => (item.Key, Content: ContentJson.Read(item.Kind, item.LiveRevision!.SchemaVersion, item.LiveRevision.Json)));
        var sources = await db.Sources.AsNoTracking().OrderBy(source => source.Key).Select(source => new { source.Key, source.Url }).ToListAsync(cancellation);
        var organisations = await db.Organisations.AsNoTracking().Where(row => row.Website != null).OrderBy(row => row.Key).Select(row => new { row.Key, Url = row.Website! }).ToListAsync(cancellation);
        AddressUse[] all =
        [
            .. live.SelectMany(item => In(item.Key, item.Content)),
            .. sources.Select(source => new AddressUse(source.Url, source.Key, List: ReferenceTarget.Source)),
            .. organisations.Select(row => new AddressUse(row.Url, row.Key, List: ReferenceTarget.Organisation)),
        ];
        var uses = all.ToLookup(use => addresses.PathOf(use.Address) is not null);
        return new LinkedAddresses([.. uses[false].SelectMany(Asked).Distinct()], [.. uses[true].Distinct()]);
    }

    private static IEnumerable<AddressUse> In(string key, ItemContent content) =>
    [
        .. Facts(content).Where(fact => fact.Address is not null).Select(fact => new AddressUse(fact.Address!, key, fact.Field)),
        .. content.Texts.SelectMany(text => Bodies.Of(text.Value.Body).Select(address => new AddressUse(address, key, "body", text.Key))),
    ];

    private static IEnumerable<(string Field, string? Address)> Facts(ItemContent content) => content switch
    {
        ProcessContent process => [("website", process.Website), ("furtherDocuments", process.FurtherDocuments)],
        ContactContent contact => [("website", contact.Website)],
        DocumentContent document => document.Versions.Select(version => ("versions", version.Url)),
        _ => [],
    };

    private static IEnumerable<AddressUse> Asked(AddressUse use) =>
        Uri.TryCreate(use.Address, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? [use with { Address = address.GetLeftPart(UriPartial.Query) }]
            : [];
}
