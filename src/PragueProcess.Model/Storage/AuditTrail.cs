using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage;

/// <summary>
/// Reads from what is about to be saved what belongs into the audit log: whatever saves accounts, sessions and links, the framework included,
/// saves the entry with them.
/// </summary>
internal static class AuditTrail
{
    private const int SubjectMaxLength = AuditEntry.SubjectMaxLength;

    /// <summary>Adds the entries.</summary>
    /// <exception cref="InvalidOperationException">An entry would be changed or removed.</exception>
    public static void Follow(SiteDbContext db, int? actor, DateTimeOffset now)
    {
        db.ChangeTracker.DetectChanges();
        foreach (var entry in db.ChangeTracker.Entries().ToList())
        {
            if (entry is { Entity: AuditEntry, State: EntityState.Modified or EntityState.Deleted })
            {
                throw new InvalidOperationException("The audit log is only ever added to.");
            }

            foreach (var (kind, account, subject) in Read(entry))
            {
                db.Audit(kind, now, kind is AuditKind.SignedIn or AuditKind.SignInFailed ? account : actor, subject, account);
            }
        }
    }

    /// <summary>Adds one entry, to be saved with what it tells.</summary>
    public static void Audit(this SiteDbContext db, AuditKind kind, DateTimeOffset at, int? accountId, string? subject, int? subjectAccountId = null) => db.Add(new AuditEntry
    {
        At = at,
        Kind = kind,
        AccountId = accountId,
        SubjectAccountId = subjectAccountId == accountId ? null : subjectAccountId,
        Subject = subject?.Length > SubjectMaxLength ? subject[..SubjectMaxLength] : subject,
    });

    private static IEnumerable<(AuditKind Kind, int? Account, string? Subject)> Read(EntityEntry entry) => (entry.Entity, entry.State) switch
    {
        (Session session, EntityState.Added) => [(AuditKind.SignedIn, session.AccountId, null)],
        (Invitation { AccountId: null } invitation, EntityState.Added) => [(AuditKind.Invited, null, invitation.Role.ToString())],
        (Invitation { AccountId: null } invitation, EntityState.Deleted) => [(AuditKind.LinkRevoked, null, invitation.Role.ToString())],
        (Invitation invitation, EntityState.Deleted) => [(AuditKind.LinkRevoked, invitation.AccountId, null)],
        (Invitation invitation, EntityState.Added) => [(AuditKind.RecoveryLinkMade, invitation.AccountId, null)],
        (Account account, EntityState.Added) => [(AuditKind.AccountMade, account.Id, account.Role.ToString())],
        (Account account, EntityState.Modified) => Changes(entry, account),
        (IdentityUserPasskey<int> passkey, EntityState.Added) => [(AuditKind.PasskeyAdded, passkey.UserId, null)],
        (IdentityUserPasskey<int> passkey, EntityState.Deleted) => [(AuditKind.PasskeyRemoved, passkey.UserId, null)],
        (ShareLink link, EntityState.Added) => [(AuditKind.DraftShared, null, link.Item.Key)],
        (ShareLink { RevokedAt: not null } link, EntityState.Modified) => [(AuditKind.ShareRevoked, null, link.Item.Key)],
        _ => [],
    };

    private static IEnumerable<(AuditKind Kind, int? Account, string? Subject)> Changes(EntityEntry entry, Account account)
    {
        if (Change(entry, nameof(Account.Role), account.Role) is { } role)
        {
            yield return (AuditKind.RightsChanged, account.Id, role);
        }

        if (entry.OriginalValues[nameof(Account.Languages)] is IEnumerable<Language> before && !before.Order().SequenceEqual(account.Languages.Order()))
        {
            yield return (AuditKind.RightsChanged, account.Id, $"{nameof(Account.Languages)}: {string.Join(", ", before.Order())} → {string.Join(", ", account.Languages.Order())}");
        }

        if (Change(entry, nameof(Account.IsDisabled), account.IsDisabled) is { } disabled)
        {
            yield return (AuditKind.RightsChanged, account.Id, $"{nameof(Account.IsDisabled)}: {disabled}");
        }

        if (Change(entry, nameof(Account.PasswordHash), account.PasswordHash) is not null)
        {
            yield return (AuditKind.PasswordChanged, account.Id, null);
        }

        if (Change(entry, nameof(Account.TwoFactorEnabled), account.TwoFactorEnabled) is not null || Change(entry, nameof(Account.AuthenticatorKey), account.AuthenticatorKey) is not null)
        {
            yield return (AuditKind.AuthenticatorChanged, account.Id, null);
        }

        if (entry.OriginalValues[nameof(Account.RecoveryCodes)] is IEnumerable<string> codes && account.RecoveryCodes.Except(codes).Any())
        {
            yield return (AuditKind.RecoveryCodesMade, account.Id, null);
        }

        if (account.AccessFailedCount > (int)entry.OriginalValues[nameof(Account.AccessFailedCount)]!)
        {
            yield return (AuditKind.SignInFailed, account.Id, null);
        }

        if (account.LockoutEnd is not null && Change(entry, nameof(Account.LockoutEnd), account.LockoutEnd) is not null)
        {
            yield return (AuditKind.LockedOut, account.Id, null);
        }
    }

    private static string? Change(EntityEntry entry, string property, object? value) =>
        entry.OriginalValues[property] is var old && Equals(old, value) ? null : $"{old} → {value}";
}
