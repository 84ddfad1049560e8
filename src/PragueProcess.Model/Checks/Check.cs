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
        new MeetingPlaceCheck(),
        new MeetingDayCheck(),
        new DocumentAddressCheck(),
        new DifferingSourcesCheck(),
        new SiteResponsibilityCheck(),
    ];

    public abstract Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation);
}
