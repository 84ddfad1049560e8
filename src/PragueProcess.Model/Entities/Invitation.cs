namespace PragueProcess.Model.Entities;

/// <summary>A link by which one person makes their account. Only a hash of its secret is kept.</summary>
public sealed class Invitation
{
    /// <summary>How many hexadecimal digits the hash has.</summary>
    public const int HashLength = 64;

    public int Id { get; private set; }

    /// <summary>The SHA-256 of the link's token, in lower-case hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    public required Role Role { get; init; }

    /// <summary>The languages whose texts the person will write; of no meaning for other roles than translators.</summary>
    public List<Language> Languages { get; init; } = [];

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When somebody made an account by it; null while nobody has.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
