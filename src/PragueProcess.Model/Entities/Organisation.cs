namespace PragueProcess.Model.Entities;

/// <summary>A body that publishes, hosts, funds or runs something, without being an item itself.</summary>
public sealed class Organisation
{
    public int Id { get; private set; }

    /// <summary>The immutable name, e.g. <c>icmpd</c>.</summary>
    public required string Key { get; init; }

    public required LocalizedName Name { get; set; }

    /// <summary>The short form by which it is known, where it has one.</summary>
    public LocalizedName? Acronym { get; set; }

    /// <summary>Its web site, absolute.</summary>
    public string? Website { get; set; }

    /// <summary>The year in which it was founded.</summary>
    public int? Founded { get; set; }

    /// <summary>How many member States it has.</summary>
    public int? MemberStates { get; set; }

    /// <summary>In how many countries it is present.</summary>
    public int? Countries { get; set; }
}
