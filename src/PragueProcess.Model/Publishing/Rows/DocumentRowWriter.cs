using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class DocumentRowWriter : RowWriter<DocumentContent, Document>
{
    // The address of a file that was public leads to the one that takes its place, also when the document was withdrawn in between and has no row.
    protected override async Task RememberAsync(
        SiteDbContext db, Item item, DocumentContent content, ResolvedReferences references, CancellationToken cancellation)
    {
        var before = item.LiveRevision?.Read() is DocumentContent live ? live.Versions.ToDictionary(version => version.Language, version => version.File) : [];
        foreach (var version in content.Versions.Where(version => version.File is not null))
        {
            var id = references.Id(ReferenceTarget.File, version.File!);
            var former = before.GetValueOrDefault(version.Language);
            await db.Files.Where(file => file.Id == id).ExecuteUpdateAsync(set => set.SetProperty(file => file.WasPublic, true), cancellation);
            await db.Files.Where(file => file.Sha256 == former && file.Id != id).ExecuteUpdateAsync(set => set.SetProperty(file => file.ReplacedById, id), cancellation);
        }
    }

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
            new DocumentVersion
            {
                LanguageCode = version.Language,
                Url = version.Url,
                FileId = references.IdOrNull(ReferenceTarget.File, version.File),
            }));
    }
}
