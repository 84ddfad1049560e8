namespace PragueProcess.Model.Entities;

/// <summary>A link by which people without an account see the draft of an item. Only a hash of its secret is kept.</summary>
public sealed class ShareLink
{
    /// <summary>How many hexadecimal digits the hash has.</summary>
    public const int HashLength = 64;

    public int Id { get; private set; }

    public int ItemId { get; init; }

    public required Item Item { get; init; }

    /// <summary>The SHA-256 of the link's token, in lower-case hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    /// <summary>The account of the person who made it.</summary>
    public required int AccountId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When somebody made it worthless; null while it works until it expires.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>How often a page was opened by it.</summary>
    public int Opened { get; set; }

    /// <summary>When one was opened last; null while none was.</summary>
    public DateTimeOffset? OpenedAt { get; set; }
}
