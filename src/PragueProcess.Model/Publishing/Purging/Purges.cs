using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Search;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Purging;

/// <summary>Forgets a person, or a text, wherever the database has kept it: in versions, notes, forms and accounts. A mark stays in its place.</summary>
public sealed class Purges(SiteDbContext db, TimeProvider clock)
{
    /// <summary>Stands where something was purged.</summary>
    public const string Mark = "[…]";

    /// <summary>The shortest text that can be purged, in characters: shorter ones stand everywhere.</summary>
    public const int MinLength = 4;

    /// <summary>Forgets a person: the account can never be used again, and no version, step or change names them.</summary>
    /// <param name="email">The address of the account, in whatever case.</param>
    /// <param name="cancellation">Stops it; nothing is forgotten then.</param>
    /// <returns>Null when there is no account of the address, or no other administrator would be left.</returns>
    public async Task<PurgeOutcome?> PersonAsync(string email, CancellationToken cancellation)
    {
        PurgeOutcome outcome;
        await using (var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation))
        {
            var address = email.Trim().Normalize().ToUpperInvariant();
            if (await db.Users.SingleOrDefaultAsync(row => row.NormalizedEmail == address, cancellation) is not { } account || await IsLastAsync(account, cancellation))
            {
                return null;
            }

            outcome = await new PersonPurge(db, account).RunAsync(cancellation);
            await CompleteAsync($"account {account.Id}", transaction, cancellation);
        }

        return outcome with { IsRewritten = await DatabaseRewriting.RunAsync(db, clock, cancellation) };
    }

    /// <summary>Replaces a text by the mark in every version that is neither public nor the newest draft, in comments, notes, names and unsaved forms.</summary>
    /// <param name="text">As it was written; at least <see cref="MinLength"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is replaced then.</param>
    public async Task<PurgeOutcome> TextAsync(string text, CancellationToken cancellation)
    {
        PurgeOutcome outcome;
        await using (var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation))
        {
            var purged = new PurgedText(text);
            var traces = new PurgeTraces(db, purged);
            if (await traces.InUseAsync(cancellation) is { Count: > 0 } inUse)
            {
                return new PurgeOutcome(0) { InUse = inUse };
            }

            var places = await new TextPurge(db, purged).RunAsync(cancellation);
            outcome = new PurgeOutcome(places) { Remaining = await traces.RemainingAsync(cancellation), UnsearchedFiles = await traces.UnsearchedFilesAsync(cancellation) };
            await CompleteAsync($"{text.Length} characters", transaction, cancellation);
        }

        return outcome with { IsRewritten = await DatabaseRewriting.RunAsync(db, clock, cancellation) };
    }

    private async Task<bool> IsLastAsync(Account account, CancellationToken cancellation) => account is { Role: Role.Administrator, IsDisabled: false }
        && !await db.Users.AnyAsync(other => other.Id != account.Id && other.Role == Role.Administrator && !other.IsDisabled, cancellation);

    // Pages and feeds of changes show names and comments; the index of the search keeps words of texts that are gone until it is made anew.
    private async Task CompleteAsync(string subject, IDbContextTransaction transaction, CancellationToken cancellation)
    {
        db.Audit(AuditKind.Purged, clock.GetUtcNow(), null, subject);
        await db.SaveChangesAsync(cancellation);
        await new SearchIndex(db).RebuildAsync(cancellation);
        await LiveSite.RaiseVersionAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
