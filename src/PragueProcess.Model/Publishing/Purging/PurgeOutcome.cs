namespace PragueProcess.Model.Publishing.Purging;

/// <summary>What became of a purge.</summary>
/// <param name="Places">How many rows held what was purged.</param>
public sealed record PurgeOutcome(int Places)
{
    /// <summary>What still holds the text as visitors or editors see it now: keys of items, entries of lists, files, accounts; nothing was purged then.</summary>
    public IReadOnlyList<string> InUse { get; init; } = [];

    /// <summary>What holds it still, because it cannot be changed: keys, addresses, facts of old versions, the audit log.</summary>
    public IReadOnlyList<string> Remaining { get; init; } = [];

    /// <summary>How many stored files were not looked into, or not to the end; their names were.</summary>
    public int UnsearchedFiles { get; init; }

    /// <summary>The names under which the person worked that another person bears too: what is known by its name alone names nobody any more.</summary>
    public IReadOnlyList<string> SharedNames { get; init; } = [];

    /// <summary>Whether the database was written anew, so that its file holds no trace; not where somebody else used it all the time.</summary>
    public bool IsRewritten { get; init; }
}
