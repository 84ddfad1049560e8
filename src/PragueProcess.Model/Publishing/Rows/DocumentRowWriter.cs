using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class DocumentRowWriter : RowWriter<DocumentContent, Document>
{
    protected override Task ClearListsAsync(SiteDbContext db, Document row, CancellationToken cancellation) =>
        db.Set<DocumentVersion>().Where(version => version.DocumentId == row.Id).ExecuteDeleteAsync(cancellation);

    protected override void Fill(Document row, DocumentContent content, ResolvedReferences references)
    {
        row.KindId = references.Id(ReferenceTarget.DocumentKind, content.Kind);
        row.Status = content.Status;
        row.Date = content.Date is { } date ? StoredDates.Of(date) : null;
        row.OriginalTitle = content.OriginalTitle;
        row.OriginalLanguageCode = content.OriginalLanguage;
        row.MeetingId = references.IdOrNull(ReferenceTarget.Meeting, content.Meeting);
        row.Versions.AddRange(content.Versions.Select(version =>
            new DocumentVersion { LanguageCode = version.Language, Url = version.Url }));
    }
}
