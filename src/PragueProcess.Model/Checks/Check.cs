using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>One rule by which the site looks for contradictions and gaps in what it has published.</summary>
internal abstract class Check
{
    /// <summary>All rules, in the order in which their findings are told.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        new MemberCountCheck(),
        new MemberNamedElsewhereCheck(),
        new PresidencyCheck(),
        new TermOverlapCheck(),
        new TermGapCheck(),
        new MeetingPlaceCheck(),
        new MeetingDayCheck(),
        new HostMembershipCheck(),
        new HolderMembershipCheck(),
        new DocumentAddressCheck(),
        new DifferingSourcesCheck(),
        new SiteResponsibilityCheck(),
        new TypedNumberCheck(),
    ];

    /// <summary>Whether readers are told too, on the page of open questions; else only those who can mend it.</summary>
    public virtual bool IsPublic => true;

    public abstract Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation);
}
