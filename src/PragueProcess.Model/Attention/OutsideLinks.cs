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
        var known = await KnownAsync(cancellation);
        var forgotten = known.Except(used).ToList();
        await db.OutsideLinks.Where(link => forgotten.Contains(link.Address)).ExecuteDeleteAsync(cancellation);
        await AddAsync(used.Except(known), cancellation);
        return await Due(since).OrderBy(link => link.Address).Select(link => link.Address).ToListAsync(cancellation);
    }

    /// <summary>Takes it upon itself to ask an address, unless somebody else did in the meantime: however many instances try, one asks.</summary>
    /// <returns>False when somebody else was first, or published content no longer leads there.</returns>
    public async Task<bool> ClaimAsync(string address, DateTimeOffset since, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await Due(since).Where(link => link.Address == address).ExecuteUpdateAsync(set => set.SetProperty(link => link.CheckedAt, now), cancellation) == 1;
    }

    /// <summary>Takes a claim back: nobody has asked the address.</summary>
    public Task ReleaseAsync(string address, CancellationToken cancellation) =>
        db.OutsideLinks.Where(link => link.Address == address).ExecuteUpdateAsync(set => set.SetProperty(link => link.CheckedAt, (DateTimeOffset?)null), cancellation);

    /// <summary>Writes down how an address answered.</summary>
    public async Task RecordAsync(string address, LinkAnswer answer, CancellationToken cancellation)
    {
        if (await db.OutsideLinks.SingleOrDefaultAsync(link => link.Address == address, cancellation) is { } link)
        {
            LinkHealth.Record(link, answer, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
        }
    }

    private async Task AddAsync(IEnumerable<string> added, CancellationToken cancellation)
    {
        foreach (var address in added)
        {
            var link = db.Add(new OutsideLink { Address = address });
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException) when (db.OutsideLinks.Any(other => other.Address == address))
            {
                // Another instance added it in the same moment.
                link.State = EntityState.Detached;
            }
        }
    }

    private Task<List<string>> KnownAsync(CancellationToken cancellation) => db.OutsideLinks.Select(link => link.Address).ToListAsync(cancellation);

    private IQueryable<OutsideLink> Due(DateTimeOffset since) => db.OutsideLinks.Where(link => link.CheckedAt == null || link.CheckedAt < since);
}
