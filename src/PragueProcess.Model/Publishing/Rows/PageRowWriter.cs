using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class PageRowWriter : RowWriter<PageContent, Page>
{
    public override async Task<IReadOnlyList<Refusal>> CheckAsync(SiteDbContext db, Item item, ItemContent content, CancellationToken cancellation)
    {
        var section = ((PageContent)content).Section;
        var others = await db.Pages
            .Where(page => page.Id != item.Id && page.Section == section && section != PageSection.None)
            .Select(page => page.Item.Key)
            .ToListAsync(cancellation);
        return [.. others.Select(key => new Refusal(RefusalReason.SectionTaken, key))];
    }

    protected override void Fill(Page row, PageContent content, ResolvedReferences references) => row.Section = content.Section;
}
