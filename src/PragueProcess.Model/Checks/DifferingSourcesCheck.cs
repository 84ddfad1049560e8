using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Checks;

/// <summary>Finds statements of other sources that contradict what is published.</summary>
internal sealed class DifferingSourcesCheck : Check
{
    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var statements = await db.ItemSources
            .Where(row => row.DifferingValue != null)
            .Join(db.Items, row => row.ItemId, item => item.Id, (row, item) => new { item.Key, row.Position, row.Field, row.DifferingValue, Source = row.Source.Key })
            .OrderBy(row => row.Key).ThenBy(row => row.Position)
            .ToListAsync(cancellation);
        return [.. statements.Select(row => new Finding(
            FindingKind.SourcesDiffer, row.Key, [], new FindingStatement(row.Field!, row.DifferingValue!, row.Source)))];
    }
}
