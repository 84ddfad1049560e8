using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Changes;

/// <summary>Reads what changed on the site. Only what was published is ever compared, never a draft.</summary>
public sealed class ChangeQueries(SiteDbContext db, MarkdownRenderer renderer)
{
    /// <summary>How many changes a page shows.</summary>
    public const int PageSize = 50;

    /// <summary>The changes of one page, the newest first, and whether older ones follow.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<Change> Changes, bool HasMore)> ListAsync(int page, CancellationToken cancellation)
    {
        var heads = await Heads().OrderByDescending(head => head.Id).Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync(cancellation);
        return (await ReadAsync(heads.Take(PageSize), cancellation), heads.Count > PageSize);
    }

    /// <summary>The changes before one, the newest first.</summary>
    /// <param name="id">The id of that one, which is left out; null to begin with the newest.</param>
    /// <param name="limit">How many at most.</param>
    public async Task<IReadOnlyList<Change>> BeforeAsync(int? id, int limit, CancellationToken cancellation) => await ReadAsync(
        await Heads().Where(head => id == null || head.Id < id).OrderByDescending(head => head.Id).Take(limit).ToListAsync(cancellation),
        cancellation);

    /// <summary>How many changes there are.</summary>
    public Task<int> CountAsync(CancellationToken cancellation) => Heads().CountAsync(cancellation);

    // Items that were added by one act make one change, however many they are.
    private IQueryable<Head> Heads() => ChangeRow.All(db)
        .GroupBy(row => new { row.At, row.Comment, row.Alone })
        .Select(act => new Head { At = act.Key.At, Id = act.Max(row => row.Id) });

    private async Task<IReadOnlyList<Change>> ReadAsync(IEnumerable<Head> heads, CancellationToken cancellation)
    {
        var shown = heads.ToDictionary(head => head.Id, head => head.At);
        var acts = (await RowsAsync([.. shown.Values.Distinct()], cancellation))
            .GroupBy(row => new { row.At, row.Comment, row.Alone })
            .Select(act => act.ToList())
            .Where(act => shown.ContainsKey(act[0].Id))
            .ToList();
        var revisions = await RevisionsAsync(acts.Select(act => act[0]).Where(row => row.IsTold), cancellation);
        return [.. acts.Select(act => ToChange(act, revisions))];
    }

    private Task<List<ChangeRow>> RowsAsync(DateTimeOffset[] instants, CancellationToken cancellation) => ChangeRow.All(db)
        .Where(row => instants.Contains(row.At))
        .OrderByDescending(row => row.Id)
        .ToListAsync(cancellation);

    private async Task<Dictionary<int, Revision>> RevisionsAsync(IEnumerable<ChangeRow> told, CancellationToken cancellation)
    {
        var ids = told.SelectMany(row => new[] { row.PreviousRevisionId!.Value, row.RevisionId!.Value }).Distinct().ToArray();
        return await db.Revisions.AsNoTracking().Include(revision => revision.Item)
            .Where(revision => ids.Contains(revision.Id))
            .ToDictionaryAsync(revision => revision.Id, cancellation);
    }

    private Change ToChange(List<ChangeRow> act, Dictionary<int, Revision> revisions)
    {
        var row = act[0];
        return new Change(row.Id, row.Kind, row.At, row.Comment, [.. act.AsEnumerable().Reverse().Select(one => one.Item)])
        {
            Fields = row.IsTold
                ? ContentComparison.OfPages(renderer).Compare(revisions[row.PreviousRevisionId!.Value].Read(), revisions[row.RevisionId!.Value].Read())
                : [],
        };
    }

    private sealed class Head
    {
        public required int Id { get; init; }

        public required DateTimeOffset At { get; init; }
    }
}
