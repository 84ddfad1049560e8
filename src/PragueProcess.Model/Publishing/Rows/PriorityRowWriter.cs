using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class PriorityRowWriter : RowWriter<PriorityContent, Priority>
{
    protected override void Fill(Priority row, PriorityContent content, ResolvedReferences references) => row.Position = content.Position;
}
