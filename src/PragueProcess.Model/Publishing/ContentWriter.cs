using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.Rows;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Writes everything that is read of a public item: its slugs, its typed row, its texts and its sources.</summary>
internal sealed class ContentWriter(SiteDbContext db, ReservedSlugs reserved)
{
    /// <summary>Writes a content, or says why it cannot be public.</summary>
    public async Task<IReadOnlyList<Refusal>> WriteAsync(Item item, ItemContent content, CancellationToken cancellation)
    {
        var writer = RowWriter.For(item.Kind);
        var references = await ResolvedReferences.LoadAsync(db, content, cancellation);
        Refusal[] refusals =
        [
            .. ContentRules.Check(content), .. references.Refusals, .. await writer.CheckAsync(db, item, content, cancellation),
        ];
        if (refusals.Length > 0)
        {
            return refusals;
        }

        var slugRefusals = await new SlugWriter(db, reserved).WriteAsync(item, content, cancellation);
        if (slugRefusals.Count > 0)
        {
            return slugRefusals;
        }

        await writer.WriteAsync(db, item, content, references, cancellation);
        await TextWriter.WriteAsync(db, item, content, cancellation);
        await SourceWriter.WriteAsync(db, item, content, references, cancellation);
        return [];
    }

    /// <summary>Removes all of it but the slugs, which are kept for ever.</summary>
    public static async Task RemoveAsync(SiteDbContext db, Item item, CancellationToken cancellation)
    {
        await RowWriter.For(item.Kind).RemoveAsync(db, item, cancellation);
        await TextWriter.RemoveAsync(db, item, cancellation);
        await SourceWriter.RemoveAsync(db, item, cancellation);
    }
}
