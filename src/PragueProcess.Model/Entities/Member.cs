namespace PragueProcess.Model.Entities;

/// <summary>A state or an organisation.</summary>
public enum MemberCategory
{
    State,
    Organisation,
}

/// <summary>A member of the process.</summary>
public sealed class Member : TypedRow
{
    public const int CodeLength = 2;
    public const int MapColumns = 12;
    public const int MapRows = 8;

    public MemberCategory Category { get; set; }

    /// <summary>
    /// The ISO 3166-1 alpha-2 code; <c>XK</c> for Kosovo is user-assigned (ISO 3166-1:2020, 8.1.3). Null for an organisation.
    /// </summary>
    public string? Code { get; set; }

    /// <summary>The name as the source's list writes it; null when that list lacks the member.</summary>
    public string? SourceName { get; set; }

    /// <summary>Since when, or until when, it takes part, where known.</summary>
    public StoredDates? Participation { get; set; }

    /// <summary>The column of its tile on the map, from 1.</summary>
    public int MapColumn { get; set; }

    /// <summary>The row of its tile on the map, from 1.</summary>
    public int MapRow { get; set; }

    /// <summary>Other names that a search should find.</summary>
    public List<string> Aliases { get; set; } = [];
}
