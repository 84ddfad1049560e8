using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Attention;

/// <summary>Dead links as things to mend.</summary>
internal static class LinkEntries
{
    // Beside the states of addresses outside, which the site has to ask.
    private const string Inside = "Inside";

    /// <summary>Links within the site that lead to nothing that visitors see.</summary>
    public static async Task<IEnumerable<AttentionEntry>> InsideAsync(
        SiteDbContext db, ItemAddresses addresses, ReservedSlugs reserved, IReadOnlyDictionary<string, string> titles, CancellationToken cancellation)
    {
        var targets = await InsideTargets.LoadAsync(db, addresses, reserved, cancellation);
        return from use in await LinkedAddresses.InsideAsync(db, cancellation)
               where targets.IsDead(use.Address)
               select Of(use, Inside, titles.GetValueOrDefault(use.Key, use.Key), use.Address);
    }

    /// <summary>Addresses outside the site that no longer answer, or must not be asked.</summary>
    public static async Task<IEnumerable<AttentionEntry>> OutsideAsync(
        SiteDbContext db, IReadOnlyDictionary<string, string> titles, IReadOnlyDictionary<(ReferenceTarget Target, string Key), string> names, CancellationToken cancellation)
    {
        var broken = await db.OutsideLinks.AsNoTracking()
            .Where(link => link.State == LinkState.Dead || link.State == LinkState.NotFetched).ToDictionaryAsync(link => link.Address, cancellation);
        return broken.Count == 0
            ? []
            : (await LinkedAddresses.OutsideAsync(db, cancellation)).Distinct().Where(use => broken.ContainsKey(use.Address))
                .Select(use => Outside(use, broken[use.Address], (use.List is { } list ? names.GetValueOrDefault((list, use.Key)) : titles.GetValueOrDefault(use.Key)) ?? use.Key));
    }

    private static AttentionEntry Outside(AddressUse use, OutsideLink link, string title) => link.DeadSince is { } since
        ? Of(use, link.State.ToString(), title, use.Address, since, link.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–")
        : Of(use, link.State.ToString(), title, use.Address);

    private static AttentionEntry Of(AddressUse use, string cause, string title, params IReadOnlyList<object> details) =>
        new(AttentionSort.Link, cause, use.Key, title, use switch { { List: not null } => Role.Editor, { Language: not null } => Role.Translator, _ => Role.Contributor })
        {
            Language = use.Language,
            Field = use.Field,
            List = use.List,
            Details = details,
        };
}
