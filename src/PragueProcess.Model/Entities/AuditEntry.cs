namespace PragueProcess.Model.Entities;

/// <summary>What somebody did that others may have to answer for.</summary>
public enum AuditKind
{
    SignedIn,

    /// <summary>A wrong password, code or passkey; the subject is the account or, where there is none, the network that it came from.</summary>
    SignInFailed,
    LockedOut,
    SignedOut,
    SessionEnded,
    AccountMade,

    /// <summary>Another role or other languages, or an account that was disabled or enabled.</summary>
    RightsChanged,
    PasswordChanged,
    PasskeyAdded,
    PasskeyRemoved,
    AuthenticatorChanged,
    RecoveryCodesMade,
    Invited,
    RecoveryLinkMade,

    /// <summary>A link by which somebody gets an account, or back into it, was made worthless.</summary>
    LinkRevoked,
    Published,
    Withdrawn,
    Removed,

    /// <summary>A source, place, organisation or term was added, changed or removed.</summary>
    ListChanged,
    DraftShared,
    ShareRevoked,
    Exported,
    Purged,

    /// <summary>The whole database was copied; the subject is the file's name.</summary>
    BackedUp,
}

/// <summary>One line of the audit log. It is written in the transaction of what it tells, and never changed.</summary>
/// <remarks>People stand in it by the numbers of their accounts alone, so that whoever is forgotten is forgotten here too.</remarks>
public sealed class AuditEntry
{
    public const int SubjectMaxLength = 200;

    public int Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    public required AuditKind Kind { get; init; }

    /// <summary>The account of whoever did it; null for the program itself and for strangers.</summary>
    public int? AccountId { get; init; }

    /// <summary>The account that it was done to, where it was done to one.</summary>
    public int? SubjectAccountId { get; init; }

    /// <summary>What it was done to otherwise: an item's key, a network, a file; with what changed, where that can be said shortly.</summary>
    public string? Subject { get; init; }
}
