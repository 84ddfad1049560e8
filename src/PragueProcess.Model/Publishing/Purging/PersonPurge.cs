using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Purging;

/// <summary>Takes a person out of all that they did, in the transaction that is open.</summary>
internal sealed class PersonPurge(SiteDbContext db, Account account)
{
    public async Task<PurgeOutcome> RunAsync(CancellationToken cancellation)
    {
        var id = account.Id;
        var names = await NamesAsync(cancellation);
        var shared = await SharedAsync(names, cancellation);
        // Who published is known from the step that was written in the same instant; older publications and files know names alone.
        var places =
            await db.Publications.Where(row => db.WorkflowSteps.Any(step => step.AuthorId == id && step.ItemId == row.ItemId && step.At == row.PublishedAt)
                || (names.Contains(row.Author) && !db.WorkflowSteps.Any(step => step.ItemId == row.ItemId && step.At == row.PublishedAt))).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, Purges.Mark), cancellation)
            + await db.Files.Where(row => names.Contains(row.UploadedBy)).ExecuteUpdateAsync(set => set.SetProperty(row => row.UploadedBy, Purges.Mark), cancellation)
            + await db.Revisions.Where(row => row.AuthorId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, Purges.Mark), cancellation)
            + await db.WorkflowSteps.Where(row => row.AuthorId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, Purges.Mark), cancellation)
            + await db.ScheduledChanges.Where(row => row.AuthorId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, Purges.Mark), cancellation);
        await ForgetAsync(cancellation);
        return new PurgeOutcome(places + 1) { SharedNames = shared };
    }

    // The names that the person has had as long as they worked here.
    private async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellation)
    {
        List<string> names =
        [
            account.DisplayName,
            .. await db.Revisions.Where(row => row.AuthorId == account.Id).Select(row => row.Author).Distinct().ToListAsync(cancellation),
            .. await db.WorkflowSteps.Where(row => row.AuthorId == account.Id).Select(row => row.Author).Distinct().ToListAsync(cancellation),
            .. await db.ScheduledChanges.Where(row => row.AuthorId == account.Id).Select(row => row.Author).Distinct().ToListAsync(cancellation),
        ];
        return [.. names.Distinct().Where(name => name != Purges.Mark)];
    }

    private async Task<IReadOnlyList<string>> SharedAsync(IReadOnlyList<string> names, CancellationToken cancellation)
    {
        List<string> shared =
        [
            .. await db.Users.Where(row => row.Id != account.Id && names.Contains(row.DisplayName)).Select(row => row.DisplayName).ToListAsync(cancellation),
            .. await db.Revisions.Where(row => row.AuthorId != account.Id && names.Contains(row.Author)).Select(row => row.Author).Distinct().ToListAsync(cancellation),
        ];
        return [.. shared.Distinct().Order(StringComparer.Ordinal)];
    }

    private async Task ForgetAsync(CancellationToken cancellation)
    {
        (account.DisplayName, account.Email, account.NormalizedEmail, account.UserName, account.NormalizedUserName) = (Purges.Mark, null, null, null, null);
        (account.PasswordHash, account.AuthenticatorKey, account.RecoveryCodes, account.IsDisabled, account.SecurityStamp) = (null, null, [], true, Secret.Create());
        // A request that has read the account before must not write it back as it was.
        account.ConcurrencyStamp = Secret.Create();
        await db.SaveChangesAsync(cancellation);
        await db.Sessions.Where(row => row.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
        await db.OpenForms.Where(row => row.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
        await db.UserPasskeys.Where(row => row.UserId == account.Id).ExecuteDeleteAsync(cancellation);
        await db.Invitations.Where(row => row.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
    }
}
