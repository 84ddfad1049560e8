namespace PragueProcess.Model.Entities;

/// <summary>How an address outside the site answered.</summary>
public enum LinkState
{
    /// <summary>Nobody has asked yet.</summary>
    Unchecked,
    Alive,

    /// <summary>It did not answer as it should, but may again.</summary>
    Failing,

    /// <summary>It is gone, or failed on several days.</summary>
    Dead,

    /// <summary>It leads into a private network, to this machine, or to a port that is none of the web's, or cannot be asked by the web's rules: it is never fetched.</summary>
    NotFetched,
}

/// <summary>An address outside the site to which published content leads.</summary>
public sealed class OutsideLink
{
    public int Id { get; private set; }

    /// <summary>The address, absolute, <c>http</c> or <c>https</c>, without a fragment.</summary>
    public required string Address { get; init; }

    public LinkState State { get; set; }

    /// <summary>The status of the last answer (RFC 9110, 15); null where there was none.</summary>
    public int? Status { get; set; }

    /// <summary>When it was last asked, or is being asked; null while nobody has.</summary>
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>On how many days in a row it failed.</summary>
    public int FailedDays { get; set; }

    /// <summary>The last day (UTC) on which it failed; null since it answered.</summary>
    public DateOnly? FailedOn { get; set; }

    /// <summary>Since when it is known to be dead; null while it is not.</summary>
    public DateTimeOffset? DeadSince { get; set; }
}
