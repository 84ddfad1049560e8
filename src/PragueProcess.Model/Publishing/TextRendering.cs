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
        var unknown = FactTokens.Find(text.Markdown).Where(token => facts.Find(token, text.Language) is null).ToList();
        if (unknown.Count > 0)
        {
            return unknown.Select(token => new Refusal(RefusalReason.UnknownToken, text.Language, token.Name) { ItemKey = text.Item.Key });
        }

        try
        {
            var markdown = FactTokens.Replace(text.Markdown, token => facts.Find(token, text.Language)!);
            text.Html = renderer.Render(markdown, new MarkdownOptions(text.Language) { IdPrefix = text.Item.Key.Replace('/', '-') + "-" });
            return [];
        }
        catch (MarkdownRefusedException)
        {
            return [new Refusal(RefusalReason.TextTooComplex, text.Language) { ItemKey = text.Item.Key }];
        }
    }
}
