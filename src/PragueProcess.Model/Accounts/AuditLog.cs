using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Accounts;

/// <summary>Which lines of the audit log somebody wants to see.</summary>
/// <param name="Kind">Only of this kind.</param>
/// <param name="AccountId">Only what this person did, or what was done to this account.</param>
/// <param name="From">Not before this instant.</param>
/// <param name="To">Only before this instant.</param>
public sealed record AuditFilter(AuditKind? Kind = null, int? AccountId = null, DateTimeOffset? From = null, DateTimeOffset? To = null);

/// <summary>A line of the audit log.</summary>
/// <param name="Account">The name of whoever did it; null for the program itself and for strangers.</param>
/// <param name="SubjectAccount">The name of the person to whose account it was done.</param>
public sealed record AuditLine(DateTimeOffset At, AuditKind Kind, string? Account, string? SubjectAccount, string? Subject);

/// <summary>Reads the audit log, and adds what leaves no other trace in the database.</summary>
public sealed class AuditLog(SiteDbContext db, TimeProvider clock)
{
    /// <summary>How many lines a page shows.</summary>
    public const int PageSize = 100;

    /// <summary>Adds a line.</summary>
    public Task AddAsync(AuditKind kind, int? accountId, string? subject, CancellationToken cancellation = default)
    {
        db.Audit(kind, clock.GetUtcNow(), accountId, subject);
        return db.SaveChangesAsync(cancellation);
    }

    /// <summary>Adds a line on a sign-in that failed. What the try has left unsaved stays so.</summary>
    /// <param name="accountId">The account of whoever is known already.</param>
    /// <param name="network">Where a stranger came from.</param>
    public Task AddFailureAsync(int? accountId, string? network)
    {
        db.ChangeTracker.Clear();
        return AddAsync(AuditKind.SignInFailed, accountId, network);
    }

    /// <summary>The lines of one page, the newest first, and whether older ones follow.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<AuditLine> Lines, bool HasMore)> ListAsync(AuditFilter filter, int page, CancellationToken cancellation)
    {
        var lines = await Lines(filter).Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync(cancellation);
        return ([.. lines.Take(PageSize)], lines.Count > PageSize);
    }

    /// <summary>All lines, one after the other, the newest first.</summary>
    public IAsyncEnumerable<AuditLine> AllAsync(AuditFilter filter) => Lines(filter).AsAsyncEnumerable();

    /// <summary>Forgets what is older than the log is kept.</summary>
    public Task<int> ForgetAsync(TimeSpan kept, CancellationToken cancellation)
    {
        var oldest = clock.GetUtcNow() - kept;
        return db.AuditEntries.Where(entry => entry.At < oldest).ExecuteDeleteAsync(cancellation);
    }

    private IQueryable<AuditLine> Lines(AuditFilter filter) =>
        from entry in db.AuditEntries.AsNoTracking()
        where (filter.Kind == null || entry.Kind == filter.Kind)
            && (filter.AccountId == null || entry.AccountId == filter.AccountId || entry.SubjectAccountId == filter.AccountId)
            && (filter.From == null || entry.At >= filter.From)
            && (filter.To == null || entry.At < filter.To)
        orderby entry.Id descending
        select new AuditLine(
            entry.At,
            entry.Kind,
            db.Users.Where(account => account.Id == entry.AccountId).Select(account => account.DisplayName).FirstOrDefault(),
            db.Users.Where(account => account.Id == entry.SubjectAccountId).Select(account => account.DisplayName).FirstOrDefault(),
            entry.Subject);
}
