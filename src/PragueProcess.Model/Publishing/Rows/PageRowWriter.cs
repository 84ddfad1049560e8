using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class PageRowWriter : RowWriter<PageContent, Page>
{
    protected override void Fill(Page row, PageContent content, ResolvedReferences references) => row.Section = content.Section;
}
