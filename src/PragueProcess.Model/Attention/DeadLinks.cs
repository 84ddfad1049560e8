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

    /// <summary>Links as things to mend: those within the site that lead to nothing that visitors see, then addresses outside that no longer answer, or must not be asked.</summary>
    /// <param name="titles">What items are called, by their keys.</param>
    /// <param name="names">What entries of lists are called.</param>
    internal async Task<IEnumerable<AttentionEntry>> ListAsync(
        IReadOnlyDictionary<string, string> titles, IReadOnlyDictionary<(ReferenceTarget Target, string Key), string> names, CancellationToken cancellation)
    {
        var linked = await LinkedAddresses.LoadAsync(db, cancellation);
        var targets = await InsideTargets.LoadAsync(db, addresses, reserved, cancellation);
        var broken = await db.OutsideLinks.AsNoTracking()
            .Where(link => link.State == LinkState.Dead || link.State == LinkState.NotFetched).ToDictionaryAsync(link => link.Address, cancellation);
        return
        [
            .. linked.InTexts.Where(use => targets.IsDead(use.Address)).Select(use => Of(use, Inside, titles.GetValueOrDefault(use.Key, use.Key), use.Address)),
            .. linked.Outside.Distinct().Where(use => broken.ContainsKey(use.Address) && !IsOwn(use.Address))
                .Select(use => Outside(use, broken[use.Address], (use.List is { } list ? names.GetValueOrDefault((list, use.Key)) : titles.GetValueOrDefault(use.Key)) ?? use.Key)),
        ];
    }

    private bool IsOwn(string address) => addresses.Origin is { } origin && address.StartsWith($"{origin}/", StringComparison.OrdinalIgnoreCase);

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
