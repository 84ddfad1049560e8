namespace PragueProcess.Model.Entities;

/// <summary>A funded programme in support of the process, led by some of its members.</summary>
public sealed class Initiative : TypedRow
{
    public StoredDates Dates { get; set; } = null!;

    public Organisation? Funder { get; set; }

    public int? FunderId { get; set; }

    public List<InitiativeLead> Leads { get; } = [];
}

/// <summary>That a member leads an initiative.</summary>
public sealed class InitiativeLead
{
    public int InitiativeId { get; init; }

    public int MemberId { get; init; }

    public Member Member { get; init; } = null!;

    /// <summary>The place in the source's list, from 0; the first leads the others.</summary>
    public int Position { get; init; }
}
