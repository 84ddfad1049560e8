namespace PragueProcess.Model.Entities;

/// <summary>The dialogue itself. There is one.</summary>
public sealed class Process : TypedRow
{
    public VocabularyTerm Type { get; set; } = null!;

    public int TypeId { get; set; }

    public VocabularyTerm Region { get; set; } = null!;

    public int RegionId { get; set; }

    public StoredDates Founded { get; set; } = null!;

    /// <summary>The regional body that the process is formally part of, as its source names it; null when none is named.</summary>
    public string? FormalAssociation { get; set; }

    /// <summary>How many member States the process itself declares, whatever its list holds.</summary>
    public int DeclaredMemberStates { get; set; }

    /// <summary>The process's own site, absolute.</summary>
    public string Website { get; set; } = "";

    /// <summary>Where further documents are published, absolute.</summary>
    public string? FurtherDocuments { get; set; }

    /// <summary>Who publishes this site; null until somebody has said so.</summary>
    public string? SitePublisher { get; set; }

    /// <summary>The licence of this site's data as an SPDX identifier; null until somebody has chosen one.</summary>
    public string? DataLicence { get; set; }
}
