using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Accounts;

/// <summary>Knows who wants to be told by mail of what needs their attention, and who was told.</summary>
public sealed class Digests(SiteDbContext db, TimeProvider clock)
{
    /// <summary>Begins anew for a person who has chosen another rhythm: they are not told before the next morning, or Monday.</summary>
    public Task BeginAsync(Account account, CancellationToken cancellation) => MarkAsync(account, clock.GetUtcNow(), cancellation);

    /// <summary>The people who are to be told now.</summary>
    /// <param name="day">When the day began.</param>
    /// <param name="week">When the week began.</param>
    public async Task<IReadOnlyList<Account>> DueAsync(DateTimeOffset day, DateTimeOffset week, CancellationToken cancellation) => await db.Users.AsNoTracking()
        .Where(account => !account.IsDisabled && account.Email != null
            && (account.Digest == DigestRhythm.Daily && (account.DigestAt == null || account.DigestAt < day)
                || account.Digest == DigestRhythm.Weekly && (account.DigestAt == null || account.DigestAt < week)))
        .OrderBy(account => account.Id)
        .ToListAsync(cancellation);

    /// <summary>Writes down that a person is told, unless somebody else did in the meantime: however many instances try, one tells.</summary>
    /// <param name="account">The person as they were read.</param>
    /// <param name="at">When; null to take it back.</param>
    /// <returns>False when somebody else was first.</returns>
    public async Task<bool> MarkAsync(Account account, DateTimeOffset? at, CancellationToken cancellation)
    {
        var marked = await db.Users.Where(row => row.Id == account.Id && row.DigestAt == account.DigestAt)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DigestAt, at), cancellation);
        account.DigestAt = at;
        return marked == 1;
    }
}
