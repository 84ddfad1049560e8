using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Accounts;

/// <summary>The browsers in which people are signed in: one that is ended here is out at its next request, whatever it still holds.</summary>
public sealed class Sessions(SiteDbContext db, TimeProvider clock)
{
    // So often is it written down that a browser was seen.
    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(5);

    /// <summary>Starts a session.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="ticket">What the site knows of the person.</param>
    /// <param name="browser">What the browser says of itself.</param>
    /// <param name="isStrong">Whether the person has shown more than a password.</param>
    /// <param name="expiresAt">When it ends by itself.</param>
    /// <returns>The session, and the key by which the browser is known again; it is kept nowhere.</returns>
    public async Task<(Session Session, string Key)> StartAsync(int accountId, byte[] ticket, string browser, bool isStrong, DateTimeOffset expiresAt)
    {
        var (key, now) = (Secret.Create(), clock.GetUtcNow());
        var session = new Session
        {
            KeyHash = Secret.Hash(key),
            AccountId = accountId,
            Ticket = ticket,
            Browser = browser.Length > Session.BrowserMaxLength ? browser[..Session.BrowserMaxLength] : browser,
            StartedAt = now,
            SeenAt = now,
            ConfirmedAt = now,
            IsStrong = isStrong,
            ExpiresAt = expiresAt,
        };
        await db.Sessions.Where(old => old.ExpiresAt < now).ExecuteDeleteAsync();
        db.Add(session);
        await db.SaveChangesAsync();
        db.Entry(session).State = EntityState.Detached;
        return (session, key);
    }

    /// <summary>The session of a key; null when it was ended or has expired.</summary>
    public async Task<Session?> FindAsync(string key)
    {
        var (hash, now) = (Secret.Hash(key), clock.GetUtcNow());
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(row => row.KeyHash == hash && row.ExpiresAt > now);
        if (session is not null && now - session.SeenAt > SeenStep)
        {
            await SeeAsync(session.Id, now);
        }

        return session;
    }

    private async Task SeeAsync(int id, DateTimeOffset now)
    {
        try
        {
            await db.Sessions.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now));
        }
        catch (DbException)
        {
            // Pages can be read from a database that cannot be written.
        }
    }

    /// <summary>Makes a session last longer. One that was ended stays so, and nobody else's ever becomes this person's.</summary>
    public Task RenewAsync(string key, int accountId, byte[] ticket, DateTimeOffset expiresAt)
    {
        var hash = Secret.Hash(key);
        return db.Sessions.Where(row => row.KeyHash == hash && row.AccountId == accountId).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Ticket, ticket)
            .SetProperty(row => row.ExpiresAt, expiresAt));
    }

    /// <summary>Writes down that the person has just proved who they are.</summary>
    /// <param name="id">The session.</param>
    /// <param name="isStrong">Whether by more than a password; what was proved before stays so.</param>
    public Task ConfirmAsync(int id, bool isStrong)
    {
        var now = clock.GetUtcNow();
        return db.Sessions.Where(row => row.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.ConfirmedAt, now)
            .SetProperty(row => row.IsStrong, row => row.IsStrong || isStrong));
    }

    /// <summary>The sessions of a person, the one seen last first.</summary>
    public Task<List<Session>> OfAsync(int accountId, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        return db.Sessions.AsNoTracking().Where(row => row.AccountId == accountId && row.ExpiresAt > now).OrderByDescending(row => row.SeenAt).ToListAsync(cancellation);
    }

    /// <summary>Ends the session of a key, because the person signs out.</summary>
    public Task EndAsync(string key)
    {
        var hash = Secret.Hash(key);
        return EndAsync(db.Sessions.Where(row => row.KeyHash == hash), AuditKind.SignedOut);
    }

    /// <summary>Ends one of a person's sessions; nothing happens when it is somebody else's.</summary>
    public Task EndAsync(int accountId, int id) => EndAsync(db.Sessions.Where(row => row.AccountId == accountId && row.Id == id), AuditKind.SessionEnded);

    /// <summary>Ends a person's sessions but for one.</summary>
    public Task EndOthersAsync(int accountId, int? kept) => EndAsync(db.Sessions.Where(row => row.AccountId == accountId && row.Id != kept), AuditKind.SessionEnded);

    private async Task EndAsync(IQueryable<Session> sessions, AuditKind kind)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var session in await sessions.Select(session => new { session.AccountId, session.Browser }).ToListAsync())
        {
            db.Audit(kind, clock.GetUtcNow(), session.AccountId, session.Browser);
        }

        await db.SaveChangesAsync();
        await sessions.ExecuteDeleteAsync();
        await transaction.CommitAsync();
    }
}
