using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>A link to a draft as editors see it.</summary>
/// <param name="Author">Who made it.</param>
/// <param name="IsOpen">Whether it works.</param>
/// <param name="Opened">How often a page was opened by it.</param>
public sealed record SharedLink(int Id, string Author, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, bool IsOpen, int Opened, DateTimeOffset? OpenedAt);

/// <summary>The links by which people without an account see drafts.</summary>
public sealed class ShareLinks(SiteDbContext db, TimeProvider clock)
{
    /// <summary>How many days a link can work.</summary>
    public static IReadOnlyList<int> Lifetimes { get; } = [7, 30, 90];

    /// <summary>Makes a link to an item's draft.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="days">One of the <see cref="Lifetimes"/>.</param>
    /// <param name="accountId">Who makes it.</param>
    /// <returns>The token of the link, in lower-case hexadecimal digits; it is known to nobody else. Null when there is no such item.</returns>
    public async Task<string?> CreateAsync(string key, int days, int accountId, CancellationToken cancellation)
    {
        if (await db.Items.SingleOrDefaultAsync(item => item.Key == key && item.State != ItemState.Trashed && item.State != ItemState.Removed, cancellation) is not { } item)
        {
            return null;
        }

        var (token, now) = (Secret.Create(), clock.GetUtcNow());
        db.Add(new ShareLink { Item = item, TokenHash = Secret.Hash(token), AccountId = accountId, CreatedAt = now, ExpiresAt = now.AddDays(days) });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <summary>The links to an item's draft, the latest first.</summary>
    public async Task<IReadOnlyList<SharedLink>> OfAsync(string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await db.ShareLinks.AsNoTracking()
            .Where(link => link.Item.Key == key)
            .OrderByDescending(link => link.Id)
            .Join(db.Users, link => link.AccountId, account => account.Id, (link, account) => new SharedLink(
                link.Id, account.DisplayName, link.CreatedAt, link.ExpiresAt, link.RevokedAt == null && link.ExpiresAt > now, link.Opened, link.OpenedAt))
            .ToListAsync(cancellation);
    }

    /// <summary>Makes a link worthless.</summary>
    public async Task RevokeAsync(string key, int id, CancellationToken cancellation)
    {
        if (await db.ShareLinks.Include(link => link.Item).SingleOrDefaultAsync(link => link.Item.Key == key && link.Id == id && link.RevokedAt == null, cancellation) is { } link)
        {
            link.RevokedAt = clock.GetUtcNow();
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>The key of the item whose draft a link shows, and counts that it was opened; null when the link does not work, or not any more.</summary>
    public async Task<string?> OpenAsync(string token, CancellationToken cancellation)
    {
        var (links, now) = (Working(token), clock.GetUtcNow());
        var opened = await links.ExecuteUpdateAsync(set => set.SetProperty(link => link.Opened, link => link.Opened + 1).SetProperty(link => link.OpenedAt, now), cancellation);
        return opened == 0 ? null : await links.Select(link => link.Item.Key).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The key of the item whose draft a link shows, for what its page consists of, which is not counted; null when the link does not work, or not any more.</summary>
    public Task<string?> FindAsync(string token, CancellationToken cancellation) => Working(token).Select(link => link.Item.Key).SingleOrDefaultAsync(cancellation);

    private IQueryable<ShareLink> Working(string token)
    {
        var (hash, now) = (Secret.Hash(token), clock.GetUtcNow());
        return db.ShareLinks.Where(link => link.TokenHash == hash && link.RevokedAt == null && link.ExpiresAt > now
            && link.Item.State != ItemState.Trashed && link.Item.State != ItemState.Removed);
    }
}
