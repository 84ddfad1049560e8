using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Attention;

/// <summary>Finds the links of published content that lead to nothing.</summary>
public sealed class DeadLinks(SiteDbContext db, ItemAddresses addresses, ReservedSlugs reserved)
{
    // Beside the states of addresses outside, which the site has to ask.
    private const string Inside = "Inside";
    private const string TooLong = "TooLong";

    /// <summary>Links as things to mend: those within the site that lead to nothing that visitors see, then addresses outside that no longer answer, or are not asked.</summary>
    /// <param name="titles">What items are called, by their keys.</param>
    /// <param name="names">What entries of lists are called.</param>
    internal async Task<IEnumerable<AttentionEntry>> ListAsync(
        IReadOnlyDictionary<string, string> titles, IReadOnlyDictionary<(ReferenceTarget Target, string Key), string> names, CancellationToken cancellation)
    {
        var linked = await LinkedAddresses.LoadAsync(db, addresses, cancellation);
        var targets = await InsideTargets.LoadAsync(db, addresses, reserved, cancellation);
        var broken = await db.OutsideLinks.AsNoTracking()
            .Where(link => link.State == LinkState.Dead || link.State == LinkState.NotFetched).ToDictionaryAsync(link => link.Address, cancellation);
        string Title(AddressUse use) => (use.List is { } list ? names.GetValueOrDefault((list, use.Key)) : titles.GetValueOrDefault(use.Key)) ?? use.Key;
        return
        [
            .. linked.Inside.Where(use => targets.IsDead(use.Address)).Select(use => Of(use, Inside, Title(use), use.Address)),
            .. linked.Outside.Where(use => broken.ContainsKey(use.Address)).Select(use => Outside(use, broken[use.Address], Title(use))),
            .. linked.Outside.Where(use => use.IsTooLong).Select(use => Of(use, TooLong, Title(use), use.Address) with { IsInformation = true }),
        ];
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
