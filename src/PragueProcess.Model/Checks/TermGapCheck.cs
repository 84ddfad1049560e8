using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds days between two terms of the presidency in which nobody can have held it, whatever is not known of their dates.</summary>
internal sealed class TermGapCheck : Check
{
    public override bool IsPublic => false;

    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        DatedTerm? last = null;
        foreach (var term in await DatedTerm.LoadAsync(db, cancellation))
        {
            if (last is not null && last.Dates.Last.DayNumber + 1 < term.Dates.First.DayNumber)
            {
                findings.Add(new Finding(FindingKind.GapAfterTerm, last.Key) { Words = [term.Key] });
            }

            // A short term within a long one does not end it.
            last = last is null || term.Dates.Last > last.Dates.Last ? term : last;
        }

        return findings;
    }
}
