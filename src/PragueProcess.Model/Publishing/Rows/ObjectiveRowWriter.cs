using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class ObjectiveRowWriter : RowWriter<ObjectiveContent, Objective>
{
    protected override void Fill(Objective row, ObjectiveContent content, ResolvedReferences references) => row.Position = content.Position;
}
