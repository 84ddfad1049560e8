namespace PragueProcess.Model.Entities;

/// <summary>A state or organisation that may follow the process without being a member; its name is its text's title.</summary>
public sealed class Observer : TypedRow
{
    public MemberCategory Category { get; set; }

    /// <summary>The ISO 3166-1 alpha-2 code of a state; null for an organisation.</summary>
    public string? Code { get; set; }

    /// <summary>Since when, or until when, it observes, where known.</summary>
    public StoredDates? Participation { get; set; }
}
