using Microsoft.AspNetCore.Identity;

namespace PragueProcess.Model.Entities;

/// <summary>A person of the secretariat who signs in. Accounts are disabled, never deleted: versions name their authors.</summary>
public sealed class Account : IdentityUser<int>
{
    public const int DisplayNameMaxLength = 100;

    /// <summary>The longest e-mail address, which is the length of the column too.</summary>
    public const int EmailMaxLength = 256;

    /// <summary>The name that others see beside this person's work.</summary>
    public required string DisplayName { get; set; }

    public required Role Role { get; set; }

    /// <summary>The languages whose texts a translator writes; of no meaning for other roles.</summary>
    public List<Language> Languages { get; set; } = [];

    /// <summary>The language in which the editors' area speaks to this person.</summary>
    public Language InterfaceLanguage { get; set; }

    /// <summary>How often the person is told by mail of what needs their attention; null for never.</summary>
    public DigestRhythm? Digest { get; set; }

    /// <summary>When that was looked for last; null while it never was.</summary>
    public DateTimeOffset? DigestAt { get; set; }

    /// <summary>True when the person may no longer sign in.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>The secret that the person's authenticator app shares with the site, protected; null while none is set up.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>The number of the 30-second step (RFC 6238, 4.2) whose code was used last: that code and earlier ones are worthless.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>Hashes of the recovery codes that have not been used.</summary>
    public List<string> RecoveryCodes { get; set; } = [];
}
