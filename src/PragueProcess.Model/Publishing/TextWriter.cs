using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Writes the published texts of an item; their HTML is made by <see cref="TextRendering"/>.</summary>
internal static class TextWriter
{
    public static async Task WriteAsync(SiteDbContext db, Item item, ItemContent content, CancellationToken cancellation)
    {
        await RemoveAsync(db, item, cancellation);
        db.AddRange(content.Texts.Select(pair => Row(item, pair.Key, pair.Value, content)));
    }

    public static Task RemoveAsync(SiteDbContext db, Item item, CancellationToken cancellation) =>
        db.Texts.Where(text => text.ItemId == item.Id).ExecuteDeleteAsync(cancellation);

    private static ItemText Row(Item item, Language language, TextContent text, ItemContent content) => new()
    {
        ItemId = item.Id,
        Language = language,
        SourceLanguage = text.SourceLanguage,
        ReviewState = text.ReviewState,
        IsOutdated = content.IsOutdated(language),
        Title = text.Title,
        ShortTitle = text.ShortTitle,
        SortTitle = text.SortTitle,
        Markdown = text.Body,
    };
}
