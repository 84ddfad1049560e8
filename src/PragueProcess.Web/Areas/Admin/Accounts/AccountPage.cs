using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>What a person types who changes their own account.</summary>
public sealed record AccountForm
{
    public string? DisplayName { get; init; }

    /// <summary>The code of the language in which the area speaks.</summary>
    public string? Language { get; init; }

    /// <summary>How often mail is wanted of what needs attention; empty for never.</summary>
    public DigestRhythm? Digest { get; init; }

    public string? Password { get; init; }

    public string? Repeated { get; init; }

    /// <summary>The name of a new passkey.</summary>
    public string? Name { get; init; }

    /// <summary>The passkey that the browser made, as JSON.</summary>
    public string? Credential { get; init; }
}

/// <summary>A passkey of a person's.</summary>
/// <param name="Id">Its number in base64url (RFC 4648, 5).</param>
public sealed record OwnPasskey(string Id, string Name, DateTimeOffset MadeAt);

/// <summary>The page of a person's own account.</summary>
public sealed record AccountPage(string Title, Account Account, AccountForm Form) : AdminPage(Title)
{
    public IReadOnlyList<OwnPasskey> Passkeys { get; init; } = [];

    /// <summary>The person's sessions, the one seen last first.</summary>
    public IReadOnlyList<Session> Sessions { get; init; } = [];

    /// <summary>The number of the session at hand.</summary>
    public int? Here { get; init; }

    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>The page on which an authenticator app is set up.</summary>
/// <param name="ProtectedKey">The key as the form carries it.</param>
/// <param name="Key">The key as people type it.</param>
/// <param name="Picture">The picture that apps read, as SVG.</param>
public sealed record AuthenticatorPage(string Title, string ProtectedKey, string Key, string Picture) : AdminPage(Title)
{
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>The page that shows new recovery codes, once.</summary>
public sealed record RecoveryCodesPage(string Title, IReadOnlyList<string> Codes) : AdminPage(Title);
