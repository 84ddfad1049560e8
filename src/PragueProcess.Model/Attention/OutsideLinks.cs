using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Attention;

/// <summary>Keeps how the addresses outside the site answer to which published content leads.</summary>
public sealed class OutsideLinks(SiteDbContext db, ItemAddresses addresses, TimeProvider clock)
{
    /// <summary>The addresses that published content leads to now and that nobody has asked since an instant. What it no longer leads to is forgotten.</summary>
    public async Task<IReadOnlyList<string>> DueAsync(DateTimeOffset since, CancellationToken cancellation)
    {
        var linked = await LinkedAddresses.LoadAsync(db, addresses, cancellation);
        var used = linked.Outside.Where(use => !use.IsTooLong).Select(use => use.Address).ToHashSet();
        var known = await db.OutsideLinks.ToListAsync(cancellation);
        db.RemoveRange(known.Where(link => !used.Contains(link.Address)));
        db.AddRange(used.Except(known.Select(link => link.Address)).Select(address => new OutsideLink { Address = address }));
        await db.SaveChangesAsync(cancellation);
        return await db.OutsideLinks.Where(link => link.CheckedAt == null || link.CheckedAt < since).OrderBy(link => link.Address).Select(link => link.Address).ToListAsync(cancellation);
    }

    /// <summary>Writes down how an address answered.</summary>
    public async Task RecordAsync(string address, LinkAnswer answer, CancellationToken cancellation)
    {
        if (await db.OutsideLinks.SingleOrDefaultAsync(link => link.Address == address, cancellation) is { } link)
        {
            LinkHealth.Record(link, answer, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
        }
    }
}
