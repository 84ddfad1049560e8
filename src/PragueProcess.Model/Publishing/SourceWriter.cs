using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Writes on which sources a published item, or a field of it, rests.</summary>
internal static class SourceWriter
{
    public static async Task WriteAsync(
        SiteDbContext db, Item item, ItemContent content, ResolvedReferences references, CancellationToken cancellation)
    {
        await RemoveAsync(db, item, cancellation);
        var position = 0;
        foreach (var (key, field, value) in Rows(content))
        {
            db.Add(new ItemSource
            {
                ItemId = item.Id,
                SourceId = references.Id(ReferenceTarget.Source, key),
                Position = position++,
                Field = field,
                DifferingValue = value,
            });
        }
    }

    public static Task RemoveAsync(SiteDbContext db, Item item, CancellationToken cancellation) =>
        db.ItemSources.Where(source => source.ItemId == item.Id).ExecuteDeleteAsync(cancellation);

    // What a source says just as the item does is no difference, or not any more.
    private static bool Differs(ItemContent content, Difference difference) =>
        JsonNode.Parse(ContentJson.Write(content))![difference.Field]?.ToString() != difference.Value;

    private static IEnumerable<(string Key, string? Field, string? Value)> Rows(ItemContent content) =>
    [
        .. content.Sources.Select(key => (key, (string?)null, (string?)null)),
        .. content.Complements.Select(pair => (pair.Value, (string?)pair.Key, (string?)null)),
        .. content.Differences.Where(difference => Differs(content, difference)).Select(difference => (difference.Source, (string?)difference.Field, (string?)difference.Value)),
    ];
}
