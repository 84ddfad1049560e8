namespace PragueProcess.Model.Entities;

/// <summary>A link by which one person makes their account, or gets back into it. Only a hash of its secret is kept.</summary>
public sealed class Invitation
{
    /// <summary>How many hexadecimal digits the hash has.</summary>
    public const int HashLength = 64;

    /// <summary>The number; an account that is made by the link has it too, so that a passkey can be made for an account that is not there yet.</summary>
    public int Id { get; private set; }

    /// <summary>The SHA-256 of the link's token, in lower-case hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    public required Role Role { get; init; }

    /// <summary>The languages whose texts the person will write; of no meaning for other roles than translators.</summary>
    public List<Language> Languages { get; init; } = [];

    /// <summary>The account whose owner sets a new way of signing in; null where the link makes an account.</summary>
    public int? AccountId { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When somebody made an account by it; null while nobody has.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
