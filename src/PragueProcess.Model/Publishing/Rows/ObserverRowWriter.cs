using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class ObserverRowWriter : RowWriter<ObserverContent, Observer>
{
    protected override void Fill(Observer row, ObserverContent content, ResolvedReferences references)
    {
        row.Category = content.Category;
        row.Code = content.Code;
        row.Participation = content.Participation is { } dates ? StoredDates.Of(dates) : null;
    }
}
