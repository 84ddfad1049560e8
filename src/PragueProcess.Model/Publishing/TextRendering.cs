using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>Turns published markdown into the HTML that pages show: new texts, and every text that cites a fact, since any publication may change it.</summary>
internal sealed class TextRendering(SiteDbContext db, MarkdownRenderer renderer)
{
    /// <summary>Renders the texts of the given items and all that hold tokens, or says why one cannot be rendered.</summary>
    public async Task<IReadOnlyList<Refusal>> RenderAsync(IReadOnlyCollection<int> itemIds, CancellationToken cancellation)
    {
        var facts = await Facts.LoadAsync(db, cancellation);
        var texts = await db.Texts
            .Include(text => text.Item)
            .Where(text => itemIds.Contains(text.ItemId) || text.Markdown.Contains("{{"))
            .ToListAsync(cancellation);
        return [.. texts.SelectMany(text => Render(text, facts))];
    }

    private IEnumerable<Refusal> Render(ItemText text, Facts facts)
    {
        var options = new MarkdownOptions(text.Language) { IdPrefix = text.Item.Key.Replace('/', '-') + "-" };
        var rendered = RenderedText.Of(text.Markdown, facts, renderer, options);
        text.Html = rendered.Refusals.Count > 0 ? text.Html : rendered.Html;
        return rendered.Refusals.Select(refusal => refusal with { ItemKey = text.Item.Key });
    }
}
