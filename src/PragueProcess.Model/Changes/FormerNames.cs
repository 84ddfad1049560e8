using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Changes;

/// <summary>Names items that were withdrawn, as they were called when visitors saw them last.</summary>
public sealed class FormerNames(SiteDbContext db)
{
    /// <summary>The names of all items that are no longer public, by their keys; none of them has a path.</summary>
    public async Task<IReadOnlyDictionary<string, ItemName>> LoadAsync(Language language, CancellationToken cancellation)
    {
        var last = await db.Items.AsNoTracking()
            .Where(item => item.State != ItemState.Published && item.LiveRevisionId != null)
            .Select(item => new { item.Key, item.Kind, item.LiveRevision!.SchemaVersion, item.LiveRevision.Json })
            .ToListAsync(cancellation);
        return last.ToDictionary(item => item.Key, item => Name(item.Key, ContentJson.Read(item.Kind, item.SchemaVersion, item.Json), language));
    }

    private static ItemName Name(string key, ItemContent content, Language language)
    {
        var (written, text) = content.Texts.OrderBy(pair => pair.Key != language).ThenBy(pair => pair.Key != pair.Value.SourceLanguage).FirstOrDefault();
        var title = content switch
        {
            DocumentContent document => document.OriginalTitle,
            MeetingContent meeting => $"{text?.Title}, {DateFormatter.Format(meeting.Dates, written)}",
            _ => text?.Title,
        };
        var code = content is DocumentContent { OriginalLanguage: var original } ? original : written.Code();
        return new ItemName(key, ItemKey.Kind(key), title ?? "", "", PageSection.None) { LanguageCode = code == language.Code() ? null : code };
    }
}
