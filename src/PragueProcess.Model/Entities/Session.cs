namespace PragueProcess.Model.Entities;

/// <summary>A browser in which somebody is signed in. Only a hash of what the browser holds is kept.</summary>
public sealed class Session
{
    public const int KeyHashLength = 64;

    public const int BrowserMaxLength = 200;

    public int Id { get; private set; }

    /// <summary>The SHA-256 of the session's key, in lower-case hexadecimal digits.</summary>
    public required string KeyHash { get; init; }

    public required int AccountId { get; set; }

    /// <summary>What the site knows of the person, as the framework writes it.</summary>
    public required byte[] Ticket { get; set; }

    /// <summary>What the browser says of itself (RFC 9110, 10.1.5), cut to <see cref="BrowserMaxLength"/>.</summary>
    public required string Browser { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the browser last asked for a page, to some minutes.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>When the person last proved who they are.</summary>
    public required DateTimeOffset ConfirmedAt { get; set; }

    /// <summary>Whether the person has proved in it who they are by more than a password: by a passkey, or by a code as well.</summary>
    public bool IsStrong { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }
}
