namespace PragueProcess.Model.Entities;

/// <summary>Where the latest revision of an item stands on its way to the public.</summary>
public enum DraftState
{
    /// <summary>There is no draft: the latest revision is the live one.</summary>
    None,

    /// <summary>Somebody works on it.</summary>
    Draft,

    /// <summary>It waits for an editor to publish or return it.</summary>
    Submitted,

    /// <summary>It waits for its time, and cannot be changed until then.</summary>
    Scheduled,
}
