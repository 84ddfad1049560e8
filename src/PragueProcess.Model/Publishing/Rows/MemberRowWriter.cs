using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class MemberRowWriter : RowWriter<MemberContent, Member>
{
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
