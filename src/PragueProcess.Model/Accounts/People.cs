using System.Data;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Accounts;

/// <summary>Who works in the editors' area, and what each may do.</summary>
public sealed class People(SiteDbContext db, TimeProvider clock)
{
    /// <summary>Everybody with an account, by name; those who may no longer sign in last.</summary>
    public Task<List<Person>> ListAsync(CancellationToken cancellation = default) =>
        Query(db.Users.OrderBy(account => account.IsDisabled).ThenBy(account => account.DisplayName).ThenBy(account => account.Id)).ToListAsync(cancellation);

    /// <summary>One person; null when there is none.</summary>
    public Task<Person?> FindAsync(int id, CancellationToken cancellation = default) => Query(db.Users.Where(account => account.Id == id)).SingleOrDefaultAsync(cancellation);

    /// <summary>Changes what somebody may do, and ends their sessions; a disabled account is opened by no link either.</summary>
    /// <returns>False, and nothing is changed, where no administrator would be left who can sign in.</returns>
    public async Task<bool> ChangeAsync(int id, Role role, IReadOnlyCollection<Language> languages, bool isDisabled, CancellationToken cancellation = default)
    {
        // Two administrators who take each other's role away at the same moment are one too many.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var account = await db.Users.SingleAsync(row => row.Id == id, cancellation);
        (account.Role, account.Languages, account.IsDisabled) = (role, [.. languages], isDisabled);
        // A request that has read the account before must not write it back as it was.
        (account.SecurityStamp, account.ConcurrencyStamp) = (Secret.Create(), Secret.Create());
        if (isDisabled)
        {
            // One by one: each is a line of the audit log.
            db.RemoveRange(await db.Invitations.Where(invitation => invitation.AccountId == id && invitation.UsedAt == null).ToListAsync(cancellation));
        }

        await db.SaveChangesAsync(cancellation);
        await db.Sessions.Where(session => session.AccountId == id).ExecuteDeleteAsync(cancellation);

        if (!await db.Users.AnyAsync(row => row.Role == Role.Administrator && !row.IsDisabled, cancellation))
        {
            return false;
        }

        await transaction.CommitAsync(cancellation);
        return true;
    }

    private IQueryable<Person> Query(IQueryable<Account> accounts)
    {
        var now = clock.GetUtcNow();
        return from account in accounts.AsNoTracking()
               select new Person(
                   account,
                   db.UserPasskeys.Count(passkey => passkey.UserId == account.Id),
                   db.Sessions.Where(session => session.AccountId == account.Id && session.ExpiresAt > now)
                       .OrderByDescending(session => session.SeenAt).Select(session => (DateTimeOffset?)session.SeenAt).FirstOrDefault());
    }
}
