using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Attention;

/// <summary>Dead links as things to mend.</summary>
internal static class LinkEntries
{
    public static async Task<IEnumerable<AttentionEntry>> LoadAsync(
        SiteDbContext db, IReadOnlyDictionary<string, string> titles, IReadOnlyDictionary<(ReferenceTarget Target, string Key), string> names, CancellationToken cancellation)
    {
        var broken = await db.OutsideLinks.AsNoTracking()
            .Where(link => link.State == LinkState.Dead || link.State == LinkState.NotFetched).ToDictionaryAsync(link => link.Address, cancellation);
        return broken.Count == 0
            ? []
            : (await OutsideAddresses.LoadAsync(db, cancellation)).Distinct().Where(use => broken.ContainsKey(use.Address))
                .Select(use => Of(use, broken[use.Address], (use.List is { } list ? names.GetValueOrDefault((list, use.Key)) : titles.GetValueOrDefault(use.Key)) ?? use.Key));
    }

    private static AttentionEntry Of(AddressUse use, OutsideLink link, string title) =>
        new(AttentionSort.Link, link.State.ToString(), use.Key, title, use switch { { List: not null } => Role.Editor, { Language: not null } => Role.Translator, _ => Role.Contributor })
        {
            Language = use.Language,
            Field = use.Field,
            List = use.List,
            Details = link.DeadSince is { } since ? [use.Address, since, link.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"] : [use.Address],
        };
}
