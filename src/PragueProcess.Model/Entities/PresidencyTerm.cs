namespace PragueProcess.Model.Entities;

/// <summary>That a member chairs the process for a time, or that who does is to be announced.</summary>
public sealed class PresidencyTerm : TypedRow
{
    /// <summary>Who holds the presidency; null while it is to be announced.</summary>
    public Member? Holder { get; set; }

    public int? HolderId { get; set; }

    /// <summary>From when to when; null only while the holder is to be announced and nothing is known of the time.</summary>
    public StoredDates? Dates { get; set; }
}
