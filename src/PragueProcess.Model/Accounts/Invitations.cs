using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Accounts;

/// <summary>Makes the links by which people get their accounts, and get back into them.</summary>
public sealed class Invitations(SiteDbContext db, TimeProvider clock)
{
    /// <summary>How long a link can be used.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Whether there is no administrator who can sign in.</summary>
    public async Task<bool> LackAdministratorAsync(CancellationToken cancellation = default) =>
        !await db.Users.AnyAsync(account => account.Role == Role.Administrator && !account.IsDisabled, cancellation);

    /// <summary>Invites somebody.</summary>
    /// <returns>The token of the link, in lower-case hexadecimal digits; it is known to nobody else.</returns>
    public async Task<string> CreateAsync(Role role, IEnumerable<Language> languages, CancellationToken cancellation = default)
    {
        var token = Secret.Create();
        db.Add(new Invitation { TokenHash = Secret.Hash(token), Role = role, Languages = [.. languages], ExpiresAt = clock.GetUtcNow() + Lifetime });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <summary>Lets somebody who has an account set a new way of signing in. Earlier links for the same account are worthless from now on.</summary>
    /// <returns>The token of the link; it is known to nobody else.</returns>
    public async Task<string> RecoverAsync(Account account, CancellationToken cancellation = default)
    {
        var token = Secret.Create();
        db.RemoveRange(await db.Invitations.Where(invitation => invitation.UsedAt == null && invitation.AccountId == account.Id).ToListAsync(cancellation));
        db.Add(new Invitation { TokenHash = Secret.Hash(token), Role = account.Role, AccountId = account.Id, ExpiresAt = clock.GetUtcNow() + Lifetime });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <summary>The links that nobody has used and that still work, the one that expires first first.</summary>
    public Task<List<Invitation>> OpenAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        return db.Invitations.AsNoTracking().Where(invitation => invitation.UsedAt == null && invitation.ExpiresAt > now).OrderBy(invitation => invitation.ExpiresAt).ToListAsync(cancellation);
    }

    /// <summary>Makes a link worthless that nobody has used.</summary>
    public Task RevokeAsync(int id, CancellationToken cancellation = default) =>
        RevokeAsync(db.Invitations.Where(invitation => invitation.UsedAt == null && invitation.Id == id), cancellation);

    /// <summary>Makes the links for a role that nobody has used worthless.</summary>
    public Task RevokeAsync(Role role, CancellationToken cancellation = default) =>
        RevokeAsync(db.Invitations.Where(invitation => invitation.UsedAt == null && invitation.Role == role), cancellation);

    // Each is a line of the audit log.
    private async Task RevokeAsync(IQueryable<Invitation> invitations, CancellationToken cancellation)
    {
        db.RemoveRange(await invitations.ToListAsync(cancellation));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else has just done it.
        }
    }

    /// <summary>The invitation of a token; null when there is none, it was used or has expired, or it leads into an account that is disabled.</summary>
    public Task<Invitation?> FindAsync(string token, CancellationToken cancellation = default)
    {
        var (hash, now) = (Secret.Hash(token), clock.GetUtcNow());
        return db.Invitations.AsNoTracking()
            .Where(invitation => invitation.AccountId == null || db.Users.Any(account => account.Id == invitation.AccountId && !account.IsDisabled))
            .SingleOrDefaultAsync(invitation => invitation.TokenHash == hash && invitation.UsedAt == null && invitation.ExpiresAt > now, cancellation);
    }

    /// <summary>Uses an invitation up and makes the account, both or neither, and once whoever else tries.</summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="make">Makes the account; false when it cannot be made as it was asked for.</param>
    /// <returns>False when the account was not made, and the invitation is as good as before.</returns>
    public async Task<bool> AcceptAsync(Invitation invitation, Func<Task<bool>> make, CancellationToken cancellation = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var used = await db.Invitations.Where(row => row.Id == invitation.Id && row.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, clock.GetUtcNow()), cancellation);
        if (used == 0 || !await make())
        {
            return false;
        }

        await transaction.CommitAsync(cancellation);
        return true;
    }
}
