using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds terms of the presidency that have days in common, whatever is not known of their dates.</summary>
internal sealed class TermOverlapCheck : Check
{
    public override bool IsPublic => false;

    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var terms = await DatedTerm.LoadAsync(db, cancellation);
        return [..
            from pair in terms.Index()
            from later in terms.Skip(pair.Index + 1)
            where pair.Item.Dates.CertainlyOverlaps(later.Dates)
            select new Finding(FindingKind.TermsOverlap, pair.Item.Key) { Words = [later.Key] }];
    }
}
