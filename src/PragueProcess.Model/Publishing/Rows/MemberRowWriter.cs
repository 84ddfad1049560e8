using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class MemberRowWriter : RowWriter<MemberContent, Member>
{
    public override async Task<IReadOnlyList<Refusal>> CheckAsync(SiteDbContext db, Item item, ItemContent content, CancellationToken cancellation)
    {
        var member = (MemberContent)content;
        var others = await db.Members
            .Where(other => other.Id != item.Id
                && ((other.Code != null && other.Code == member.Code) || (other.MapColumn == member.MapColumn && other.MapRow == member.MapRow)))
            .Select(other => new { other.Item.Key, other.Code, other.MapColumn, other.MapRow })
            .ToListAsync(cancellation);
        return
        [
            .. others.Where(other => other.Code is not null && other.Code == member.Code).Select(other => new Refusal(RefusalReason.CodeTaken, other.Key)),
            .. others.Where(other => (other.MapColumn, other.MapRow) == (member.MapColumn, member.MapRow)).Select(other => new Refusal(RefusalReason.TileTaken, other.Key)),
        ];
    }

    protected override void Fill(Member row, MemberContent content, ResolvedReferences references)
    {
        row.Category = content.Category;
        row.Code = content.Code;
        row.SourceName = content.SourceName;
        row.Participation = content.Participation is { } dates ? StoredDates.Of(dates) : null;
        row.MapColumn = content.MapColumn;
        row.MapRow = content.MapRow;
        row.Aliases = [.. content.Aliases];
    }
}
